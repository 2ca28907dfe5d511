package org.sitegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitegen.check.Checks;
import org.sitegen.check.rule.CheckInput;
import org.sitegen.content.Content;
import org.sitegen.content.ContentReader;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.media.MediaFile;
import org.sitegen.content.media.MediaFolder;
import org.sitegen.content.media.PictureStore;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Report;
import org.sitegen.finding.file.Findings;
import org.sitegen.markdown.Html;
import org.sitegen.markdown.Prose;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.output.OutputFormats;
import org.sitegen.output.PageFiles;
import org.sitegen.output.format.PageRenderer;
import org.sitegen.output.format.Publication;
import org.sitegen.output.format.Sink;
import org.sitegen.publish.OutputFolder;
import org.sitegen.publish.PictureCache;
import org.sitegen.publish.Staging;
import org.sitegen.site.plan.Logo;
import org.sitegen.site.plan.Site;
import org.sitegen.site.plan.SitePlan;
import org.sitegen.site.plan.SiteView;
import org.sitegen.site.prose.ProseRenderer;
import org.sitegen.site.prose.ProseStyle;
import org.sitegen.theme.Theme;
import org.sitegen.theme.ThemeRequest;
import org.sitegen.theme.asset.Asset;

/** One run of the stages, with what it has found so far and how long each stage took. */
final class Run {

    private final BuildRequest request;
    private final @Nullable PictureCache pictures;
    private final Findings findings = new Findings();
    private final Stopwatch watch = new Stopwatch();
    private EntryCounts entries = EntryCounts.NONE;

    private Run(BuildRequest request, @Nullable PictureCache pictures) {
        this.request = request;
        this.pictures = pictures;
    }

    /** A run that may keep for the next what need not be made again. */
    static Run toBuild(BuildRequest request) {
        Path cache = request.cache();
        return new Run(request, cache == null ? null : PictureCache.in(cache));
    }

    /** A run that writes nothing. */
    static Run toCheck(BuildRequest request) {
        Path cache = request.cache();
        return new Run(request, cache == null ? null : PictureCache.readOnly(cache));
    }

    /**
     * What is ready to be rendered.
     *
     * @param content what was read
     * @param site its pages, planned
     * @param theme how they look and speak
     */
    record Work(Content content, Site site, Theme theme) {

        int pages() {
            return (int) site.pages().stream().filter(page -> !page.isPlainText()).count();
        }
    }

    /**
     * Everything up to the pages as they are planned; null if something was found that stops the
     * run.
     */
    @Nullable Work prepare() throws IOException {
        Content content = watch.time("read", this::read);
        entries = content.entries();
        Theme theme =
                watch.time("theme", () -> Theme.load(themeRequest(content.newsletter()), findings));
        Map<Reference, Prose> stories = watch.time("prose", () -> renderProse(content, theme));
        Address logo = Logo.of(content, findings);
        watch.run(
                "check",
                () ->
                        Checks.run(
                                CheckInput.of(
                                        content,
                                        stories,
                                        request.today(),
                                        new ThemeWords(theme)::textOrNothing),
                                findings));
        entries = content.entries().failing(failedLater(content));
        if (isStopped()) {
            theme.checked(SiteView.class, Map.of(), findings);
            return null;
        }
        SitePlan plan = plan(content, theme, stories, logo);
        Site site = watch.time("plan", plan::site);
        Theme checked =
                watch.time(
                        "templates", () -> theme.checked(SiteView.class, site.records(), findings));
        return isStopped() ? null : new Work(content, site, checked);
    }

    /** How many entries could be read, but have an error in their story or against a check. */
    private int failedLater(Content content) {
        Set<String> files = findings.filesWithErrors();
        return (int)
                content.bodies().values().stream()
                        .filter(body -> files.contains(body.file().path()))
                        .count();
    }

    private Content read() throws IOException {
        return ContentReader.read(
                new ContentRequest(
                        request.content(),
                        request.name(request.content()),
                        request.today(),
                        request.drafts(),
                        request.future(),
                        request.threads(),
                        ContentRequest.DEFAULT_MAX_BYTES),
                pictures == null ? PictureStore.NONE : pictures,
                findings);
    }

    private ThemeRequest themeRequest(Newsletter newsletter) {
        SiteSettings settings = newsletter.settings();
        String name = request.theme();
        return new ThemeRequest(
                name == null ? settings.theme() : name,
                request.themes(),
                settings.language(),
                baseUrl(settings),
                DesignTokens.of(settings.design()),
                name == null ? newsletter.locations().of(settings).at(SiteSettings.THEME) : null);
    }

    private @Nullable String baseUrl(SiteSettings settings) {
        String written = settings.baseUrl();
        return request.baseUrl() != null || written == null
                ? request.baseUrl()
                : BaseUrl.of(written);
    }

    private Map<Reference, Prose> renderProse(Content content, Theme theme) throws IOException {
        boolean spelled = baseUrl(content.newsletter().settings()) == null;
        ProseStyle style = new ProseStyle(theme.words()::text, spelled);
        return ProseRenderer.render(content, style, request.threads(), findings);
    }

    private SitePlan plan(
            Content content, Theme theme, Map<Reference, Prose> stories, @Nullable Address logo) {
        Map<Reference, Html> bodies = new LinkedHashMap<>();
        stories.forEach((reference, prose) -> bodies.put(reference, prose.html()));
        return new SitePlan(
                content.newsletter(),
                bodies,
                request.today(),
                new ThemeWords(theme),
                baseUrl(content.newsletter().settings()),
                logo);
    }

    /** Makes all files of the site that are made. */
    void render(Work work, Sink sink) throws IOException {
        Site site = work.site();
        PageRenderer view = page -> work.theme().render(site.view(), page);
        watch.run("render", () -> PageFiles.write(site.pages(), view, request.threads(), sink));
        watch.run("write", () -> writeOthers(work, view, sink));
        work.theme().reportMistakes(findings);
    }

    /** Copies the files that are published as they are. */
    void copy(Work work, Sink sink) throws IOException {
        for (Asset asset : work.theme().assets()) {
            sink.write(asset.address(), asset.bytes());
        }
        MediaFolder media = work.content().media();
        for (MediaFile file : media.used()) {
            sink.write(new Address(file.path()), media.bytes(file));
        }
    }

    private void writeOthers(Work work, PageRenderer view, Sink sink) throws IOException {
        OutputFormats.writeAll(
                new Publication(work.site(), view, new ThemeWords(work.theme()), request.threads()),
                sink);
    }

    /** The place where the new site is put together; null if something is in its way. */
    @Nullable Staging open() throws IOException {
        return Staging.open(
                new OutputFolder(
                        request.output(),
                        request.name(request.output()),
                        List.of(request.content(), request.themes()),
                        request.sync()),
                findings);
    }

    boolean isStopped() {
        return findings.stop(request.strict());
    }

    BuildResult stopped() {
        return new BuildResult(report(RunSummary.stopped(request)), 0, 0, 0, watch.stages());
    }

    BuildResult checked(int pages) {
        return new BuildResult(report(RunSummary.checked()), pages, 0, 0, watch.stages());
    }

    BuildResult built(int pages, Staging staging) {
        int written = staging.written();
        int unchanged = staging.unchanged();
        String outcome = RunSummary.built(request, pages, written, unchanged);
        return new BuildResult(report(outcome), pages, written, unchanged, watch.stages());
    }

    private Report report(String outcome) {
        return new Report(findings.sorted(), entries, request.strict(), outcome);
    }

    /** Puts the new site in the place of the old one. */
    void commit(Staging staging) throws IOException {
        watch.run("commit", staging::commit);
        if (pictures != null) {
            pictures.forgetOthers();
        }
    }
}
