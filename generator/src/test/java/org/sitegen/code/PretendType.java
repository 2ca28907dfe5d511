package org.sitegen.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.sitegen.OtherJava;
import org.sitegen.TestFolders;
import org.sitegen.TestSite;

/**
 * The generator with one more type of entry, the survey: its record, its section, and the lines in
 * {@code EntryTypes} and {@code Sections} that a test wants; nothing else is compiled anew.
 */
final class PretendType {

    static final String ENTRY_TYPES = "org/sitegen/newsletter/EntryTypes.java";
    static final String SECTIONS = "org/sitegen/site/plan/Sections.java";

    /** What stands before and behind the place where the next item of a list goes. */
    private static final Pattern LIST = Pattern.compile("(?s)( ALL =\\s+List\\.of\\(.*?)(\\);)");

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path PRETEND = Path.of("src", "test", "resources", "pretend");
    private static final Path EDITORS = Path.of("..", "docs", "editors");

    private final Path classes;

    private PretendType(Path classes) {
        this.classes = classes;
    }

    /** The generator with the lines in these files. */
    static PretendType with(String... lines) throws IOException {
        return of(sources(), lines);
    }

    /** The generator with the whole type, but with a section that makes no page of an entry. */
    static PretendType withoutPages() throws IOException {
        Path sources = sources();
        Path section = sources.resolve("org/sitegen/site/survey/SurveySection.java");
        String whole = Files.readString(section);
        String each = "for (Survey survey : surveys)";
        assertThat(whole).contains(each);
        Files.writeString(section, whole.replace(each, "for (Survey survey : List.<Survey>of())"));
        return of(sources, ENTRY_TYPES, SECTIONS);
    }

    private static Path sources() throws IOException {
        Path sources = TestFolders.make();
        TestFolders.copy(PRETEND.resolve("java"), sources);
        return sources;
    }

    private static PretendType of(Path sources, String... lines) throws IOException {
        for (String line : lines) {
            Files.writeString(sources.resolve(Path.of(line).getFileName()), registered(line));
        }
        Path classes = TestFolders.make();
        compile(sources, classes);
        return new PretendType(classes);
    }

    /** The file with one more item at the end of its list. */
    private static String registered(String file) throws IOException {
        String item =
                file.equals(ENTRY_TYPES)
                        ? "org.sitegen.newsletter.survey.Survey.TYPE"
                        : "new org.sitegen.site.survey.SurveySection()";
        Matcher list = LIST.matcher(Files.readString(MAIN.resolve(file)));
        if (!list.find()) {
            throw new IllegalStateException("Found no list 'ALL' in '" + file + "'");
        }
        return list.replaceFirst("$1, " + item + "$2");
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn"));
        arguments.addAll(List.of("-encoding", "UTF-8", "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .forEach(arguments::add);
        }
        int result = compiler.run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("The type does not compile");
        }
    }

    /** A small newsletter with two surveys, which one of its editions names. */
    static TestSite site() throws IOException {
        TestSite site = TestSite.example("");
        TestFolders.copy(PRETEND.resolve("content"), site.file("content"));
        TestFolders.copy(PRETEND.resolve("themes"), site.file("themes"));
        String edition = "content/editions/2026-10.md";
        return site.write(
                edition, site.read(edition) + "\nSee [what we asked](survey:Y-2026-001).\n");
    }

    /** Builds the newsletter, and tells what was printed. */
    String build(TestSite site) throws IOException, InterruptedException {
        return run(
                site.file("."),
                "org.sitegen.command.Main build --content content --themes themes --theme pretend"
                        + " --output out --today 2026-11-22 --baseUrl https://it.example/");
    }

    /** What the tests of the guide find, whose pages have never heard of the type. */
    String guide() throws IOException, InterruptedException {
        Path root = TestFolders.make();
        TestFolders.copy(EDITORS, root.resolve("docs/editors"));
        return run(
                Files.createDirectories(root.resolve("generator")),
                "org.sitegen.newsletter.GuideOfTypes");
    }

    private String run(Path folder, String command) throws IOException, InterruptedException {
        return OtherJava.run(
                Path.of(System.getProperty("java.home")),
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                folder,
                List.of(),
                List.of(command.split(" ")));
    }
}
