using Tui.Core.Indexing;
using Tui.Core.Language;
using Tui.Core.Reading;
using Tui.Text;

namespace Tui.Browsing.Effects;

/// <summary>The index or what is the reader's own cannot be used: to the browser, like a file that cannot be read.</summary>
/// <param name="reason">Why, to be put into the user's language.</param>
/// <param name="cause">What it came from.</param>
internal sealed class UnusableException(Phrase reason, Exception? cause = null) : IOException(reason.ToString(), cause)
{
    /// <summary>Whether only another process is in the way for now.</summary>
    public bool IsBusy => InnerException is IndexBusyException;

    /// <summary>Does some work with them.</summary>
    /// <exception cref="UnusableException">They cannot be used.</exception>
    public static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (IndexException problem)
        {
            throw new UnusableException(problem.Reason, problem);
        }
        catch (ReadingException problem)
        {
            throw new UnusableException(problem.Reason, problem);
        }
    }

    /// <summary>Why something that concerns files could not be done.</summary>
    public static Phrase ReasonOf(Exception problem) =>
        problem is UnusableException unusable ? unusable.Reason : TextCleaner.CleanLine(problem.Message);

    /// <summary>Why, to be put into the user's language.</summary>
    public Phrase Reason { get; } = reason;
}
