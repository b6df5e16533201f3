using System.CommandLine;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Theme;
using LlmEvolution.Packager.Themes;
using LlmEvolution.Packager.Themes.Tokens;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>What a brand needs to make a theme; 'build --theme' uses it.</summary>
internal static class ThemeCommand
{
    public static Command Create(Host host) => new("theme", "Makes a brand's theme, and finds what is wrong with it.")
    {
        New(host), Check(host), Tokens(host),
    };

    private static Command New(Host host)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to make; it must not exist yet, or be empty" };
        var command = new Command("new", "Makes a theme to start from: tokens, a logo, and a template to switch on when tokens are not enough.") { folder };
        command.SetAction(parsed => ThemeScaffold.Make(parsed.GetValue(folder)!, host));
        return command;
    }

    private static Command Check(Host host)
    {
        var folder = new Argument<string>("folder") { Description = "The theme: the folder that holds theme.yml, .css or .cshtml files" };
        var options = new DiagnosticOptions();
        var command = new Command("check", "Finds what is wrong with a theme: tokens, files, templates, and colours that do not stand out (WCAG 2.2 AA). Templates are compiled, not run.") { folder };
        options.AddTo(command);
        command.SetAction((parsed, _) => CheckAsync(parsed, parsed.GetValue(folder)!, options, host));
        return command;
    }

    private static async Task<int> CheckAsync(ParseResult parsed, string folder, DiagnosticOptions options, Host host)
    {
        var bag = options.NewBag(parsed);
        await using var theme = await BrandTheme.OpenAsync(host.Resolve(folder), new BuiltInTheme(), bag);
        var findings = bag.Sorted();
        options.Print(parsed, findings, "", host);
        if (options.IsText(parsed)) host.Output.WriteLine($"{folder}: {Summary.Of(findings, course: null)}");
        return Summary.CodeOf(findings);
    }

    private static Command Tokens(Host host)
    {
        var command = new Command("tokens", "Prints the tokens that a theme may set, with the built-in values and what each is used for.");
        command.SetAction(_ =>
        {
            ShowTokens(host.Output);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void ShowTokens(TextWriter output)
    {
        var values = TokenSet.Of(new BuiltInTheme());
        output.WriteLine("Colours, below 'light' and 'dark':");
        foreach (var token in DesignTokens.Of(TokenKind.Colour))
            output.WriteLine($"  {token.Name,-12} {Text(token, Scheme.Light),-8} {Text(token, Scheme.Dark),-8} {token.Use}");
        Show("Fonts, below 'fonts':", TokenKind.Font);
        Show("Sizes, below 'sizes':", TokenKind.Size);

        void Show(string title, TokenKind kind)
        {
            output.WriteLine();
            output.WriteLine(title);
            foreach (var token in DesignTokens.Of(kind))
            {
                output.WriteLine($"  {token.Name,-12} {token.Use}");
                output.WriteLine($"  {"",-12} {Text(token, Scheme.Light)}");
            }
        }

        string Text(DesignToken token, Scheme scheme) => values.Find(token.Name, scheme)!.Text;
    }
}
