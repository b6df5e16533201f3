using System.Security.Cryptography;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Records;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Names and secrets of those who may use the record store: one "name:secret" a line, never an argument, which every process can read.</summary>
internal static class LrsKeys
{
    public const string Variable = "COURSEPACK_LRS_KEYS";

    /// <summary>Bytes of a secret that we make ourselves.</summary>
    private const int SecretLength = 24;

    /// <returns>Null: reported. Empty: none are given.</returns>
    public static IReadOnlyList<ApiKey>? Read(string? file, Host host, DiagnosticBag diagnostics)
    {
        var place = file is null ? $"the variable {Variable}" : $"'{file}'";
        try
        {
            var text = file is null ? host.Variable(Variable) ?? "" : File.ReadAllText(host.Resolve(file));
            return Parse(text, place, emptyIsFine: file is null, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(LrsDiagnostics.KeysUnusable, null, "name a file with one 'name:secret' a line", place, e.Message);
            return null;
        }
    }

    /// <summary>For a store that only this machine reaches, when no keys are given: pages of other sites reach it, too.</summary>
    public static ApiKey Make() => new("coursepack", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretLength)));

    private static List<ApiKey>? Parse(string text, string place, bool emptyIsFine, DiagnosticBag diagnostics)
    {
        var keys = new List<ApiKey>();
        var number = 0;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && colon < line.Length - 1)
            {
                keys.Add(new ApiKey(line[..colon], line[(colon + 1)..]));
                continue;
            }
            // The line itself is not shown: it may be a secret.
            diagnostics.Report(LrsDiagnostics.KeysUnusable, null, "write one 'name:secret' a line; '#' starts a comment", place, $"line {number} is no 'name:secret'");
            return null;
        }
        if (keys.Count > 0 || emptyIsFine) return keys;
        diagnostics.Report(LrsDiagnostics.KeysUnusable, null, "write one 'name:secret' a line", place, "there are none");
        return null;
    }
}
