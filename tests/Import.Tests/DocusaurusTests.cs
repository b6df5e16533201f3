using Packager.Testing;

namespace Import.Tests;

public sealed class DocusaurusTests
{
    private static Source Site([System.Runtime.CompilerServices.CallerMemberName] string test = "") => new Source(test)
        .Add("docusaurus.config.js", "module.exports = {\n  title: 'My Site',\n  tagline: 'It is cool',\n};\n")
        .Add("sidebars.js", "module.exports = {};\n")
        .Add("docs/intro.md", "---\nsidebar_position: 1\nkeywords: [a]\n---\n\n# Tutorial\n\nGo to [create a page](./02-basics/create-a-page.mdx#first) or [the end](/docs/basics/end).\n\n![Logo](/img/logo.png)\n")
        .Add("docs/02-basics/_category_.json", "{\n  \"label\": \"The basics\",\n  \"position\": 2\n}\n")
        .Add("docs/02-basics/create-a-page.mdx", """
            ---
            title: Create a page
            description: How pages are made.
            sidebar_position: 2
            tags: [pages, "two words"]
            ---

            import Tabs from '@theme/Tabs';
            import Other from './_other.mdx';

            ## First

            :::info[Mind the gap]

            Some **text**.

            :::

            :::caution

            Careful.

            :::

            :::spoiler
            Hidden.
            :::

            <Tabs values={[{label: 'A > B', value: 'a'}]}>
            <TabItem value="a">

            Inside.

            </TabItem>
            </Tabs>

            {/* a comment */}

            ```jsx title="src/a.js" {1,3}
            <Tabs/>
            ```

            Press <kbd>Ctrl</kbd> and <Button kind="x"/>, then ![](./img/shot.png).

            """)
        .Add("docs/02-basics/01-end.md", "# The end\n\nText.\n")
        .Add("docs/02-basics/_other.mdx", "A part.\n")
        .Add("docs/02-basics/deep/unfinished.md", "---\ndraft: true\n---\n# Unfinished\n")
        .Add("docs/02-basics/img/shot.png", Images.Png(10, 10))
        .Add("static/img/logo.png", Images.Png(10, 10));

    [Fact]
    public void Categories_become_modules_and_positions_give_the_order()
    {
        var course = Site().Import();

        Assert.Equal(
        [
            "01-introduction/01-intro.md", "01-introduction/figures/logo.png", "01-introduction/module.yml",
            "02-basics/01-end.md", "02-basics/02-create-a-page.md", "02-basics/figures/shot.png", "02-basics/module.yml", "course.yml",
        ], course.Paths);
        Assert.StartsWith("title: The basics\n", course["02-basics/module.yml"], StringComparison.Ordinal);
        Assert.Contains("title: My Site\ndescription: It is cool\n", course["course.yml"], StringComparison.Ordinal);
        Assert.Equal([], course.Errors());
    }

    [Fact]
    public void Front_matter_goes_on_in_ours()
    {
        var lesson = Site().Import()["02-basics/02-create-a-page.md"];

        Assert.StartsWith("---\ntitle: Create a page\nsummary: How pages are made.\nminutes: 1\ntags: [\"pages\", \"two words\"]\n---\n", lesson, StringComparison.Ordinal);
    }

    [Fact]
    public void Admonitions_become_boxes_and_components_leave_their_text()
    {
        var body = Site().Import().Body("02-basics/02-create-a-page.md");

        Assert.Equal("""
            ## First

            ::: note Mind the gap

            Some **text**.

            :::

            ::: warning

            Careful.

            :::

            ::: note
            Hidden.
            :::

            Inside.

            ```jsx
            <Tabs/>
            ```

            Press `Ctrl` and , then ![](decorative:figures/shot.png).

            """.ReplaceLineEndings("\n"), body);
    }

    [Fact]
    public void Links_follow_files_and_addresses_of_the_site()
    {
        var body = Site().Import().Body("01-introduction/01-intro.md");

        Assert.Equal("Go to [create a page](lesson:create-a-page#first) or [the end](lesson:end).\n\n![Logo](figures/logo.png)\n", body);
    }

    [Fact]
    public void Everything_that_is_lost_is_told_with_its_place() => Assert.Equal(
    [
        "docs/02-basics/create-a-page.mdx:8:1 LE1705",
        "docs/02-basics/create-a-page.mdx:25:4 LE1711",
        "docs/02-basics/create-a-page.mdx:29:1 LE1705",
        "docs/02-basics/create-a-page.mdx:30:1 LE1705",
        "docs/02-basics/create-a-page.mdx:43:27 LE1705",
        "docs/02-basics/create-a-page.mdx:43:52 LE1709",
        "docs/02-basics/deep/unfinished.md:2:8 LE1702",
        "docs/intro.md:3:1 LE1712",
        "sidebars.js:1:1 LE1703",
    ], Site().Import().Codes());
}
