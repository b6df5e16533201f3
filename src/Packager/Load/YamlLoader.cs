using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LlmEvolution.Packager.Load;

/// <summary>
/// Builds nodes from YamlDotNet's events rather than from its own document model: the model forgets which of two equal keys
/// came first, follows aliases, and recurses without a limit.
/// </summary>
internal sealed class YamlLoader
{
    /// <summary>Levels; the formats of this project need six.</summary>
    private const int DepthLimit = 40;

    private const string Anchors = "anchors and aliases (& and *)";
    private const string AnchorHelp = "write the value out; put text that begins with & or * in quotes";

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly Func<int, int> _offset;
    private readonly Parser _parser;
    private bool _failed;

    private YamlLoader(SourceFile file, string text, Func<int, int> offset, DiagnosticBag diagnostics)
    {
        _file = file;
        _offset = offset;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>A whole file. Null when it is broken (reported) or empty.</summary>
    public static YamlNode? Load(SourceFile file, DiagnosticBag diagnostics) =>
        Load(file, file.Text, offset => offset, diagnostics);

    /// <summary>A part of a file.</summary>
    /// <param name="file">Where findings point to.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="offset">From an offset in <paramref name="text"/> to one in the file.</param>
    /// <param name="diagnostics">Takes what is broken.</param>
    public static YamlNode? Load(SourceFile file, string text, Func<int, int> offset, DiagnosticBag diagnostics)
    {
        var loader = new YamlLoader(file, text, offset, diagnostics);
        try
        {
            var node = loader.ReadDocument();
            return loader._failed ? null : node;
        }
        catch (TooDeepException e)
        {
            diagnostics.Report(LoadDiagnostics.YamlTooDeep, loader.Span(e.Start, e.End), "flatten it", DepthLimit);
            return null;
        }
        catch (YamlException e)
        {
            diagnostics.Report(LoadDiagnostics.BrokenYaml, loader.Span(e.Start, e.End), HelpFor(e), Clean(e.Message));
            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or OverflowException)
        {
            // YamlDotNet lets these through for escapes and numbers of its own that are out of range, such as "\UFFFFFFFF".
            var place = loader._parser.Current?.End ?? Mark.Empty;
            diagnostics.Report(LoadDiagnostics.BrokenYaml, loader.Span(place, place), "look behind this place for an escape such as \\U that is no character", "a value is out of range");
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) return null;
        _parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            Fail(LoadDiagnostics.YamlFeature, second, "write one document per file, without a second '---'", "several documents in one file");
        return node;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > DepthLimit) throw new TooDeepException(_parser.Current!.Start, _parser.Current.End);
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            RefuseProperties(scalar);
            RefuseControlCharacters(scalar);
            return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Span(scalar.Start, scalar.End));
        }
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return ReadSequence(sequence, depth);
        if (_parser.TryConsume<MappingStart>(out var mapping)) return ReadMapping(mapping, depth);
        var alias = _parser.Consume<AnchorAlias>();
        Fail(LoadDiagnostics.YamlFeature, alias, AnchorHelp, Anchors);
        return new YamlScalar("", true, Span(alias.Start, alias.End));
    }

    private YamlList ReadSequence(SequenceStart start, int depth)
    {
        RefuseProperties(start);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        return new YamlList(items.ToImmutable(), Span(start.Start, _parser.Consume<SequenceEnd>().End));
    }

    private YamlMap ReadMapping(MappingStart start, int depth)
    {
        RefuseProperties(start);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                _failed = true;
                _diagnostics.Report(LoadDiagnostics.NotAMapping, key.Span, "write a word before the colon", "a key", "a single value", key.Kind);
                continue;
            }
            if (!seen.Add(name.Value))
            {
                _failed = true;
                _diagnostics.Report(LoadDiagnostics.DuplicateKey, name.Span, "remove one of the two", name.Value);
                continue;
            }
            entries.Add(new YamlEntry(name, value));
        }
        return new YamlMap(entries.ToImmutable(), Span(start.Start, _parser.Consume<MappingEnd>().End));
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) Fail(LoadDiagnostics.YamlFeature, node, AnchorHelp, Anchors);
        if (!node.Tag.IsEmpty) Fail(LoadDiagnostics.YamlFeature, node, "put text that begins with ! in quotes", "tags (!)");
    }

    // Escapes in double quotes can make what the file itself must not hold.
    private void RefuseControlCharacters(Scalar scalar)
    {
        var place = ControlCharacters.IndexIn(scalar.Value);
        if (place < 0) return;
        _failed = true;
        _diagnostics.Report(LoadDiagnostics.ControlCharacter, Span(scalar.Start, scalar.End), "remove its escape", (int)scalar.Value[place]);
    }

    private void Fail(Descriptor descriptor, ParsingEvent place, string help, string argument)
    {
        _failed = true;
        _diagnostics.Report(descriptor, Span(place.Start, place.End), help, argument);
    }

    private SourceSpan Span(in Mark start, in Mark end)
    {
        var from = _offset((int)start.Index);
        return _file.Span(from, Math.Max(0, _offset((int)end.Index) - from));
    }

    private static string Clean(string message)
    {
        // YamlDotNet puts the place in front: "(Line: 3, Col: 1, Idx: 20) - (…): text".
        var text = message[(message.LastIndexOf("): ", StringComparison.Ordinal) is >= 0 and var i ? i + 3 : 0)..];
        return char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.', ' ');
    }

    private static string HelpFor(YamlException e) => e switch
    {
        _ when e.Message.Contains("invalid mapping", StringComparison.Ordinal) => "put text that contains ': ' in quotes",
        _ when e.Message.Contains("cannot start any token", StringComparison.Ordinal) => "put text that begins with @, % or ` in quotes",
        _ => "check the indentation (two spaces a level, no tabs) and put text with special characters in quotes",
    };

    private sealed class TooDeepException(in Mark start, in Mark end)
        : YamlException(start, end, "");
}
