using System.Net.Http.Headers;
using System.Text;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Reports.Sources.Lrs;

/// <summary>Who asks the LRS (HTTP Basic Authentication, xAPI-Communication 4.0). It never comes from the command line, which every process can read.</summary>
public sealed class LrsSecret
{
    /// <summary>The name of the key.</summary>
    public const string KeyVariable = "COURSEPACK_LRS_KEY";

    /// <summary>The secret, or name:secret in one.</summary>
    public const string SecretVariable = "COURSEPACK_LRS_SECRET";

    private readonly string _pair;

    private LrsSecret(string pair) => _pair = pair;

    internal AuthenticationHeaderValue Header => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(_pair)));

    /// <summary>Out of a file or the environment. False: they cannot be used, which has been reported. Null: none are given.</summary>
    /// <param name="file">Absolute path of a file with one 'name:secret'; null: the environment counts.</param>
    /// <param name="name">The file as the user called it.</param>
    /// <param name="variable">The environment.</param>
    public static bool TryRead(string? file, string? name, Func<string, string?> variable, DiagnosticBag findings, out LrsSecret? secret)
    {
        secret = null;
        if (file is not null) return OfFile(file, $"'{name}'", findings, out secret);
        var (key, rest) = (variable(KeyVariable) ?? "", variable(SecretVariable) ?? "");
        if (key.Length == 0 && rest.Length == 0) return true;
        if (rest.Length == 0) (key, rest) = ("", key);
        return OfPair(key.Length == 0 ? rest : $"{key}:{rest}", $"the variables {KeyVariable} and {SecretVariable}", findings, out secret);
    }

    private static bool OfFile(string file, string place, DiagnosticBag findings, out LrsSecret? secret)
    {
        secret = null;
        try
        {
            var lines = File.ReadLines(file).Take(100).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').ToList();
            return OfPair(lines is [var only] ? only : "", place, findings, out secret);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Report(SourceDiagnostics.LrsCredentials, null, "name a file with one line 'name:secret'", place, e.Message);
            return false;
        }
    }

    /// <summary>What is wrong is never shown: it may be a secret.</summary>
    private static bool OfPair(string pair, string place, DiagnosticBag findings, out LrsSecret? secret)
    {
        var colon = pair.IndexOf(':', StringComparison.Ordinal);
        secret = colon > 0 && colon < pair.Length - 1 ? new LrsSecret(pair) : null;
        if (secret is not null) return true;
        findings.Report(SourceDiagnostics.LrsCredentials, null, $"write one line 'name:secret' into the file, or set {KeyVariable} and {SecretVariable}", place, "there is no single 'name:secret'");
        return false;
    }
}
