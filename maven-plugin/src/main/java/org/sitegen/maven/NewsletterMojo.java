package org.sitegen.maven;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.sitegen.BuildAction;
import org.sitegen.BuildRequest;
import org.sitegen.BuildResult;
import org.sitegen.SiteGenerator;
import org.sitegen.command.FailureMessages;
import org.sitegen.command.Parameters;
import org.sitegen.command.Today;
import org.sitegen.finding.report.ReportFormat;
import org.sitegen.publish.ReportFiles;

/**
 * What the goals have in common.
 *
 * <p>The one base class there is: Maven finds the parameters of a goal only in the fields of its
 * class and of the classes above it.
 */
abstract class NewsletterMojo extends AbstractMojo {

    /**
     * The folder that editors write in.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.content", defaultValue = "content")
    File content = new File("content");

    /**
     * The project's own themes. A file in themes/NAME/ replaces the file of the same name in the
     * theme NAME that comes with the plugin; the folder need not exist.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.themes", defaultValue = "themes")
    File themes = new File("themes");

    /**
     * The theme, instead of the one that site.yml names.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.theme")
    @Nullable String theme;

    /**
     * The folder that holds the finished newsletter. It belongs to this plugin and is replaced as a
     * whole.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.output", defaultValue = "target/newsletter")
    File output = new File("target/newsletter");

    /**
     * The folder that keeps what need not be made again, such as pictures; none to keep nothing. It
     * may be deleted at any time.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.cache", defaultValue = "target/site-gen-cache")
    @Nullable String cache;

    /**
     * The address that the newsletter will stand at, such as https://intranet.example/it/. Without
     * it all links are relative, so that the newsletter works below any address and from a disk.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.baseUrl")
    @Nullable String baseUrl;

    /**
     * The day whose newsletter is built, such as 2026-11-22, from 1970-01-01 to 2999-12-31. Without
     * it, the day of the environment variable SOURCE_DATE_EPOCH counts, or else the real day in the
     * zone of site.yml.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.today")
    @Nullable String today;

    /**
     * Whether entries that are marked as drafts are published too.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.drafts", defaultValue = "false")
    @Nullable String drafts;

    /**
     * Whether entries that are dated after today are published too.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.future", defaultValue = "false")
    @Nullable String future;

    /**
     * Whether warnings stop the build as errors do.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.strict", defaultValue = "false")
    @Nullable String strict;

    /**
     * Whether a build waits until the disk has the new site for certain, so that a power cut cannot
     * leave files without their content. For previews it may be false.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.sync", defaultValue = "true")
    @Nullable String sync;

    /**
     * The reports that are written to target/site-gen beside what the log says: any of text, json
     * and junit, with commas between them.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.report")
    @Nullable String report;

    /**
     * How many threads may work at the same time; 0 for one on each processor.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.threads", defaultValue = "0")
    @Nullable String threads;

    /**
     * Whether nothing is done at all.
     *
     * @since 1.0.0
     */
    @Parameter(property = "site-gen.skip", defaultValue = "false")
    @Nullable String skip;

    /** The folder of the POM that Maven was started with, which messages name files from. */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    File root = new File("");

    /** What was typed with -D. */
    @Parameter(defaultValue = "${session.userProperties}", readonly = true)
    Properties typed = new Properties();

    private final BuildAction goal;

    NewsletterMojo(BuildAction goal) {
        this.goal = goal;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        UnknownProperties.warn(typed, getLog());
        try {
            if (Parameters.isOn("skip", skip, false)) {
                getLog().info("site-gen does nothing, because site-gen.skip is set.");
            } else {
                run(request());
            }
        } catch (IllegalArgumentException e) {
            // Without the cause, whose message Maven would add in the words of the library.
            throw new MojoFailureException(
                    e.getMessage() + ". Correct it on the command line or in the POM.");
        } catch (IOException e) {
            throw new MojoExecutionException(
                    FailureMessages.sentence(e) + "; with -X Maven shows where it happened.", e);
        }
    }

    private void run(BuildRequest request)
            throws IOException, MojoExecutionException, MojoFailureException {
        Set<ReportFormat> formats = ReportFormat.list(report == null ? "" : report);
        BuildResult result = goal.run(request);
        ReportLog.write(result, getLog());
        try {
            ReportFiles.write(request.reports(), formats, result.report());
        } catch (IOException e) {
            throw new MojoExecutionException(FailureMessages.reportSentence(e) + ".", e);
        }
        if (!result.succeeded()) {
            throw new MojoFailureException(ReportLog.failure(result));
        }
    }

    private BuildRequest request() {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        LocalDate day =
                Today.of(today, epoch, () -> LocalDate.now(SiteGenerator.zone(content.toPath())));
        BuildRequest usual = BuildRequest.in(root.toPath(), day);
        return usual.change()
                .content(content.toPath())
                .themes(themes.toPath())
                .theme(theme)
                .output(output.toPath())
                .cache(Parameters.cache(cache, usual.cache()))
                .baseUrl(baseUrl)
                .drafts(Parameters.isOn("drafts", drafts, usual.drafts()))
                .future(Parameters.isOn("future", future, usual.future()))
                .strict(Parameters.isOn("strict", strict, usual.strict()))
                .sync(Parameters.isOn("sync", sync, usual.sync()))
                .threads(Parameters.threads(threads, usual.threads()))
                .build();
    }
}
