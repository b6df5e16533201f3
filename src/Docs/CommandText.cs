using System.CommandLine;
using System.Text;

namespace LlmEvolution.Docs;

/// <summary>The reference of the command line, out of the command line.</summary>
internal static class CommandText
{
    public static string Of(RootCommand root)
    {
        var text = new StringBuilder();
        foreach (var command in root.Subcommands.Where(c => !c.Hidden)) Add(text, command, "coursepack");
        return text.ToString();
    }

    private static void Add(StringBuilder text, Command command, string parents)
    {
        var name = $"{parents} {command.Name}";
        text.Append("## ").Append(name).Append("\n\n").Append(Paragraphs(command.Description)).Append("\n\n");
        text.Append("```text\n").Append(name).Append(string.Concat(command.Arguments.Where(a => !a.Hidden).Select(a => " " + Usage(a))));
        if (command.Subcommands.Any(c => !c.Hidden)) text.Append(" <command>");
        text.Append(" [options]\n```\n\n");

        var rows = command.Arguments.Where(a => !a.Hidden).Select(a => ($"<{a.Name}>", Description(a.Description, DefaultOf(a.HasDefaultValue, a.GetDefaultValue))))
            .Concat(command.Options.Where(o => !o.Hidden).Select(o => (Names(o), Description(o.Description, o.ValueType == typeof(bool) ? null : DefaultOf(o.HasDefaultValue, o.GetDefaultValue)))))
            .ToList();
        if (rows.Count > 0) text.Append("Table: Arguments and options of ").Append(name).Append("\n\n| argument or option | meaning |\n|---|---|\n");
        foreach (var (what, meaning) in rows) text.Append("| ").Append(PlainMarkdown.Code(what)).Append(" | ").Append(meaning).Append(" |\n");
        text.Append('\n');
        foreach (var child in command.Subcommands.Where(c => !c.Hidden)) Add(text, child, name);
    }

    private static string Usage(Argument argument)
    {
        var name = $"<{argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")}";
        return argument.Arity.MinimumNumberOfValues == 0 || argument.HasDefaultValue ? $"[{name}]" : name;
    }

    private static string Names(Option option)
    {
        var names = string.Join(", ", new[] { option.Name }.Concat(option.Aliases.Order(StringComparer.Ordinal)));
        return option.ValueType == typeof(bool) ? names : $"{names} <{option.HelpName ?? "value"}>";
    }

    private static string Description(string? description, string? value) =>
        PlainMarkdown.Escape(string.Join(' ', (description ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))) + (value is null ? "" : $" (default: {PlainMarkdown.Code(value)})");

    /// <summary>Null: none, or one that says nothing.</summary>
    private static string? DefaultOf(bool has, Func<object?> value) => has && value() is { } found and not Array && found.ToString() is { Length: > 0 } text && text != "0" ? text : null;

    private static string Paragraphs(string? description) => PlainMarkdown.Escape((description ?? "").ReplaceLineEndings("\n").Trim());
}
