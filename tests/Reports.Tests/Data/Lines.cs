using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Sources;

namespace Reports.Tests.Data;

/// <summary>A source of lines, each a statement; its places are their numbers.</summary>
internal sealed class Lines(string name, IEnumerable<string> lines) : IStatementSource
{
    public Lines(params string[] lines)
        : this("test", lines)
    {
    }

    public string Name => name;

    /// <summary>Breaks off behind so many.</summary>
    public int? Until { get; init; }

    public async IAsyncEnumerable<SourcedStatement> ReadAsync(string? after, DiagnosticBag findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var n = 0;
        foreach (var line in lines)
        {
            await Task.Yield();
            if (n++ < int.Parse(after ?? "0", CultureInfo.InvariantCulture)) continue;
            if (n > Until) throw new IOException("the line broke");
            yield return new(Encoding.UTF8.GetBytes(line), n.ToString(CultureInfo.InvariantCulture));
        }
    }
}
