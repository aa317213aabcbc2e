using System.Numerics;
using Tui.Core.Indexing.Duplicates;

namespace Tui.Tests.Indexing.Duplicates;

public sealed class PrintTableTests
{
    /// <summary>Bits that all prints have in common, so that many share a part, or two of them.</summary>
    [Theory]
    [InlineData(0UL)]
    [InlineData(0xFFFFUL)]
    [InlineData(0xFFFF_FFFF_0000UL)]
    [InlineData(0xFFFF_0FFF_FFFF_0000UL)]
    public void Every_print_that_differs_in_few_bits_is_found_however_many_are_alike(ulong common)
    {
        var random = new Random(1);
        var prints = new HashSet<ulong>();
        while (prints.Count < 3000)
        {
            var print = (ulong)random.NextInt64() & ~common;
            prints.Add(print);
            for (var i = random.Next(4); i > 0; i--)
                prints.Add(print ^= 1UL << random.Next(64));
        }

        var all = prints.ToArray();
        var table = new PrintTable(all);
        foreach (var print in all.Take(500))
        {
            var found = new SortedSet<int>();
            table.Near(print, item => found.Add(item));
            Assert.Equal(Enumerable.Range(0, all.Length).Where(i => BitOperations.PopCount(all[i] ^ print) <= SimHash.MostBits), found);
        }
    }
}
