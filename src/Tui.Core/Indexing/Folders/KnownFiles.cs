using System.Diagnostics.CodeAnalysis;

namespace Tui.Core.Indexing.Folders;

/// <summary>
/// What the index remembers of many files, found by their paths. The paths themselves are not kept, but hashes of 64 bits
/// with a secret of their own, so that a file takes some 18 bytes.
/// </summary>
internal sealed class KnownFiles
{
    private readonly ulong _secret = NewSecret();
    private ulong[] _hashes; // 0 where the place is free
    private int[] _ids; // 0 once it has been met
    private uint[] _stamps;
    private byte[] _sizes;
    private int _count;

    /// <summary>Makes room.</summary>
    /// <param name="expected">For how many files.</param>
    public KnownFiles(int expected) => MakeRoom(Math.Max(16, expected + (expected / 12)));

    /// <summary>The files that were not met.</summary>
    public IEnumerable<KnownFile> NotMet
    {
        get
        {
            for (var at = 0; at < _ids.Length; at++)
            {
                if (_ids[at] != 0)
                    yield return FileAt(at);
            }
        }
    }

    /// <summary>A number that nobody guesses.</summary>
    /// <remarks>The framework's generator for cryptography takes 5 MB of libraries; this is the system's, without them.</remarks>
    public static ulong NewSecret() => BitConverter.ToUInt64(Guid.NewGuid().ToByteArray());

    /// <summary>Adds a file that is not among them, or is there with the same number.</summary>
    public void Add(string path, KnownFile file)
    {
        if (_count >= _hashes.Length - (_hashes.Length / 16))
            Grow();
        Put(HashOf(path), file);
    }

    /// <summary>Meets a file; false where it is not among them or was met before.</summary>
    public bool Meet(string path, out KnownFile file)
    {
        var at = PlaceOf(HashOf(path));
        file = FileAt(at);
        _ids[at] = 0;
        return file.Id != 0;
    }

    private KnownFile FileAt(int at) => new(_ids[at], _stamps[at], _sizes[at]);

    [MemberNotNull(nameof(_hashes), nameof(_ids), nameof(_stamps), nameof(_sizes))]
    private void MakeRoom(int room)
        => (_hashes, _ids, _stamps, _sizes, _count) = (new ulong[room], new int[room], new uint[room], new byte[room], 0);

    private void Grow()
    {
        var (hashes, ids, stamps, sizes) = (_hashes, _ids, _stamps, _sizes);
        MakeRoom(hashes.Length * 2);
        for (var i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] != 0)
                Put(hashes[i], new(ids[i], stamps[i], sizes[i]));
        }
    }

    private void Put(ulong hash, KnownFile file)
    {
        var at = PlaceOf(hash);
        if (_hashes[at] == 0)
            _count++;
        (_hashes[at], _ids[at], _stamps[at], _sizes[at]) = (hash, file.Id, file.Stamp, file.Size);
    }

    /// <summary>Where a hash stands, or the free place where it would.</summary>
    private int PlaceOf(ulong hash)
    {
        var at = (int)(hash % (ulong)_hashes.Length);
        while (_hashes[at] != 0 && _hashes[at] != hash)
            at = at + 1 < _hashes.Length ? at + 1 : 0;
        return at;
    }

    private ulong HashOf(string path)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        var hash = _secret;
        foreach (var unit in path)
        {
            hash = unchecked((hash ^ unit) * Prime);
            hash ^= hash >> 29;
        }

        return hash == 0 ? 1 : hash;
    }
}
