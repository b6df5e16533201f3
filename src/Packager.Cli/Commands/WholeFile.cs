namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>A file that is replaced by a rename: whoever interrupts finds the old one or the new one.</summary>
internal static class WholeFile
{
    /// <summary>Whether it is there now; if not, why has been said under the name that the user knows.</summary>
    public static bool Write(string path, string text, string name, Host host)
    {
        var temporary = path + ".part";
        try
        {
            File.WriteAllText(temporary, text);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"coursepack: '{name}' cannot be written: {e.Message}");
            if (File.Exists(temporary)) File.Delete(temporary);
            return false;
        }
    }
}
