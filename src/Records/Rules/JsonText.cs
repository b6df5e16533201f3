using System.Text.Json;

namespace LlmEvolution.Records.Rules;

/// <summary>What clients send as JSON, and what goes wrong with it.</summary>
internal static class JsonText
{
    /// <summary>Runs what reads JSON of a client.</summary>
    /// <exception cref="XapiException">400: it is no JSON, has a property twice, or a string that is no Unicode.</exception>
    public static T Read<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException e)
        {
            throw XapiException.Invalid($"{what} is no JSON: {e.Message}");
        }
        // How System.Text.Json says that there is half a surrogate pair, a byte that UTF-8 does not have, or a property twice.
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            throw XapiException.Invalid($"{what} is no JSON, or holds a string that is no text: {e.Message}");
        }
    }
}
