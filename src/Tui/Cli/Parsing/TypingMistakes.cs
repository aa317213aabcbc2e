using System.CommandLine;
using System.CommandLine.Parsing;
using Tui.Core.Language;

namespace Tui.Cli.Parsing;

/// <summary>Says what is wrong with what was typed, in the user's language, where the parser's words are English.</summary>
internal static class TypingMistakes
{
    /// <summary>The first mistake; null where there is none.</summary>
    public static Phrase? In(ParseResult typed, IReadOnlyList<string> args) =>
        UnknownOption(typed, args) ?? (typed.Errors is [var first, ..] ? Of(first, typed) : null);

    // What is no option is an argument to the parser; a folder whose name begins with a hyphen is named after '--'.
    private static Phrase? UnknownOption(ParseResult typed, IReadOnlyList<string> args)
    {
        var arguments = typed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).ToList();
        foreach (var written in args.TakeWhile(arg => arg != "--").Where(arg => arg.Length > 1 && arg[0] == '-'))
        {
            if (!arguments.Any(token => token.Value == written) && !typed.UnmatchedTokens.Contains(written, StringComparer.Ordinal))
                continue;
            var name = written.Split('=')[0];
            return NearName.Of(name, OptionsOf(typed)) is { } near
                ? (Phrase)$"There is no option '{name}'; is '{near}' meant?"
                : $"There is no option '{name}'.";
        }

        return null;
    }

    private static IEnumerable<string> OptionsOf(ParseResult typed) =>
        typed.CommandResult.Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));

    private static Phrase Of(ParseError error, ParseResult typed) => error.SymbolResult switch
    {
        OptionResult option => OfOption(option),
        ArgumentResult { Parent: OptionResult option } => OfOption(option),
        ArgumentResult { Tokens.Count: 0 } argument => $"'tui {typed.CommandResult.Command.Name}' needs a {argument.Argument.Name}.",
        _ when typed.UnmatchedTokens is [var more, ..] => $"'{more}' is one argument too many.",
        _ => string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
    };

    private static Phrase OfOption(OptionResult option)
    {
        var (name, values) = (option.IdentifierToken?.Value ?? option.Option.Name, option.Option.HelpName);
        return (option.Tokens, values) switch
        {
            (_, null) => (Phrase)$"{name} takes no value.",
            ([], _) => $"{name} needs a value: {values}.",
            ([_, _, ..], _) => $"{name} is named twice.",
            ([var value], "N") => $"{name} takes a whole number from 1, not '{value.Value}'.",
            ([var value], _) => $"{name} takes {values}, not '{value.Value}'.",
        };
    }
}
