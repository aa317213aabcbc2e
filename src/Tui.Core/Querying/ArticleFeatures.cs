namespace Tui.Core.Querying;

/// <summary>What an article can be asked to have. The values are stored in the index.</summary>
[Flags]
public enum ArticleFeatures
{
    /// <summary>Nothing of it.</summary>
    None = 0,

    /// <summary>A picture.</summary>
    Image = 1,

    /// <summary>A block of code.</summary>
    Code = 2,

    /// <summary>A table.</summary>
    Table = 4,

    /// <summary>A link.</summary>
    Link = 8,

    /// <summary>A problem in its file.</summary>
    Problem = 16,

    /// <summary>A picture that is one of the archive's files by its address.</summary>
    OwnImage = 32,
}
