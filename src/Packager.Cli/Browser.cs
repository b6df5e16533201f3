using System.ComponentModel;
using System.Diagnostics;

namespace LlmEvolution.Packager.Cli;

internal static class Browser
{
    /// <summary>Asks the system to open an address. On a machine without a screen nobody answers, and the address stands in the terminal.</summary>
    public static void Open(Uri address)
    {
        try
        {
            using var started = Process.Start(OperatingSystem.IsWindows()
                ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]) { RedirectStandardError = true, RedirectStandardOutput = true });
        }
        catch (Win32Exception)
        {
            // No such program: see above.
        }
    }
}
