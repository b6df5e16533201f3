using System.CommandLine;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Prints or writes the JSON Schemas by which editors complete and check the files of a course.</summary>
internal sealed class SchemaCommand
{
    private readonly Host _host;
    private readonly Argument<string?> _name = new("name") { Description = "course, module, lesson, quiz, walkthrough, …; all when left out", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _out = new("--out") { Description = "Write the schemas into this folder, and over those that are there", HelpName = "folder" };

    private SchemaCommand(Host host) => _host = host;

    public static Command Create(Host host)
    {
        var schema = new SchemaCommand(host);
        var command = new Command("schema", """
            Prints the JSON Schema of a file or block of a course, or lists their names.

            With --out it writes them, each with those that it refers to, for an editor:
            'coursepack schema --out .coursepack/schemas'.
            """)
        {
            schema._name, schema._out,
        };
        command.SetAction(schema.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var name = parsed.GetValue(_name);
        if (name is not null && !SchemaFiles.Names.Contains(name))
        {
            _host.Error.WriteLine($"coursepack: there is no schema '{name}'; write one of: {string.Join(", ", SchemaFiles.Names)}");
            return ExitCode.Usage;
        }
        if (parsed.GetValue(_out) is { } folder) return Write(name is null ? SchemaFiles.Names : SchemaFiles.With(name), folder);
        if (name is null) foreach (var known in SchemaFiles.Names) _host.Output.WriteLine(known);
        else _host.Output.Write(SchemaFiles.TextOf(name));
        return ExitCode.Clean;
    }

    private int Write(IEnumerable<string> names, string folder)
    {
        try
        {
            Directory.CreateDirectory(_host.Resolve(folder));
            foreach (var name in names) File.WriteAllText(Path.Combine(_host.Resolve(folder), name + SchemaFiles.Extension), SchemaFiles.TextOf(name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _host.Error.WriteLine($"coursepack: '{folder}' cannot be written: {e.Message}");
            return ExitCode.Errors;
        }
        return ExitCode.Clean;
    }
}
