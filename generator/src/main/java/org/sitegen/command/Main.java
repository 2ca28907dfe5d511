package org.sitegen.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitegen.BuildAction;
import org.sitegen.BuildRequest;
import org.sitegen.BuildResult;
import org.sitegen.SiteGenerator;
import org.sitegen.finding.Finding;
import org.sitegen.finding.report.ReportFormat;
import org.sitegen.finding.report.TextReport;
import org.sitegen.publish.ReportFiles;

/**
 * The generator for those without Maven: {@code java -jar site-gen-generator.jar build}.
 *
 * <p>It ends with 0 when all is well, 1 when findings stop the build, 2 when a disk, a right or the
 * command itself is to blame.
 */
public final class Main {

    private static final String HELP =
            """
            Usage: java -jar site-gen-generator.jar build|check|help [options]

              build   builds the newsletter
              check   finds what build would find, and writes no site

              --content FOLDER   what editors write (content)
              --themes FOLDER    the project's own themes (themes)
              --theme NAME       the theme (the one that site.yml names)
              --output FOLDER    where the newsletter is put (target/newsletter)
              --cache FOLDER     where it keeps what need not be made again
                                 (target/site-gen-cache; none: nowhere)
              --baseUrl ADDRESS  where it will stand (none: all links are relative)
              --today DATE       the day whose newsletter is built (today);
                                 from 1970-01-01 to 2999-12-31
              --drafts           publish drafts too
              --future           publish entries dated after today too
              --strict           let warnings stop the build
              --sync=false       do not wait until the disk has it all: for previews
              --report LIST      write reports to target/site-gen: text, json, junit
              --threads NUMBER   how many threads may work (0: one for each processor)
            """;

    private final BuildAction build;
    private final BuildAction check;
    private final PrintStream out;
    private final Path base;

    /** The program with what it does and where it prints. */
    public Main(BuildAction build, BuildAction check, PrintStream out, Path base) {
        this.build = build;
        this.check = check;
        this.out = out;
        this.base = base;
    }

    /** Does what the words say, and ends with 0, 1 or 2. */
    public static void main(String[] words) {
        // The template engine knows a logging library that has nobody to speak to here.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        SiteGenerator generator = new SiteGenerator();
        Main main = new Main(generator::build, generator::check, System.out, Path.of(""));
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        System.exit(main.run(epoch, LocalDate::now, words));
    }

    /** Does what the words say, and tells the exit code. */
    public int run(
            @Nullable String sourceDateEpoch, Function<ZoneId, LocalDate> real, String... words) {
        if (!Files.isDirectory(base.toAbsolutePath())) {
            // Java was started here, so that it is there.
            return end(FailureMessages.languageSentence(base.toAbsolutePath().toString()), 2);
        }
        CommandLine line;
        BuildRequest request;
        Set<ReportFormat> formats;
        try {
            line = CommandLine.of(words);
            request = line.request(base, sourceDateEpoch, real);
            formats = line.formats();
        } catch (InvalidPathException e) {
            return end(FailureMessages.pathSentence(e), 2);
        } catch (IllegalArgumentException e) {
            return end(e.getMessage() + ".\nSay \"help\" to see what can be asked for.", 2);
        }
        return switch (line.goal()) {
            case "build" -> run(build, request, formats);
            case "check" -> run(check, request, formats);
            case "help" -> end(HELP, 0);
            default -> end("There is no goal \"" + line.goal() + "\".\n\n" + HELP, 2);
        };
    }

    private int run(BuildAction action, BuildRequest request, Set<ReportFormat> formats) {
        try {
            return report(action.run(request), request, formats);
        } catch (IOException e) {
            return end(FailureMessages.sentence(e), 2);
        } catch (RuntimeException e) {
            e.printStackTrace(out);
            return end("\nThis is a mistake in site-gen itself. Please report what is above.", 2);
        }
    }

    private int report(BuildResult result, BuildRequest request, Set<ReportFormat> formats) {
        for (Finding finding : result.findings()) {
            out.println(TextReport.finding(finding) + "\n");
        }
        out.println(TextReport.summary(result.report()));
        try {
            ReportFiles.write(request.reports(), formats, result.report());
        } catch (IOException e) {
            return end(FailureMessages.reportSentence(e), 2);
        }
        return result.succeeded() ? 0 : 1;
    }

    private int end(String text, int code) {
        out.println(text.strip());
        return code;
    }
}
