package org.sitegen.site.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.chart.scale.TimeAxis;
import org.sitegen.markdown.Html;
import org.sitegen.newsletter.GroupedEntries;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.ReportingEditions;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.benchmark.History;
import org.sitegen.newsletter.benchmark.Measurement;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.value.FigurePeriod;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.newsletter.win.Win;
import org.sitegen.site.Link;
import org.sitegen.site.PageInputs;
import org.sitegen.site.card.Balance;
import org.sitegen.site.card.BenchmarkCard;
import org.sitegen.site.card.BenchmarkCardBuilder;
import org.sitegen.site.card.EntryCard;
import org.sitegen.site.card.FailureCard;
import org.sitegen.site.card.FailureCardBuilder;
import org.sitegen.site.card.PromiseLineBuilder;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.card.WinCard;
import org.sitegen.site.card.WinCardBuilder;
import org.sitegen.site.picture.NewsletterCharts;
import org.sitegen.site.picture.SiteFigures;

/**
 * What pages are planned and made of: the newsletter, looked up from every side. A card is made
 * once, when it is first asked for; any number of pages may ask at the same time.
 */
public final class SiteIndex {

    private final Newsletter newsletter;
    private final LocalDate today;
    private final Map<Reference, Html> stories;
    private final NewsletterCharts charts;
    private final RegisterNames names;
    private final PromiseLineBuilder promiseLines;
    private final PromiseRegister promises;
    private final EditionArchive archive;
    private final OtherEntries others;
    private final IncidentIndex incidents;
    private final BalanceCount balances = new BalanceCount(this);
    private final Map<Reference, Entry> entries = new HashMap<>();
    private final ReportingEditions reporting;
    private final GroupedEntries<YearMonth> byMonth;
    private final GroupedEntries<Reference> byTopic;
    private final Map<String, FailureCard> failureCards = new ConcurrentHashMap<>();
    private final Map<String, WinCard> winCards = new ConcurrentHashMap<>();
    private final Map<String, BenchmarkCard> benchmarkCards = new ConcurrentHashMap<>();
    private final Map<String, History> histories = new ConcurrentHashMap<>();

    public SiteIndex(
            Newsletter newsletter,
            LocalDate today,
            Map<Reference, Html> stories,
            NewsletterCharts charts) {
        this.newsletter = newsletter;
        this.today = today;
        this.stories = stories;
        this.charts = charts;
        this.names = new RegisterNames(newsletter.registers());
        this.promiseLines = new PromiseLineBuilder(names, this::linkTo);
        this.promises = PromiseRegister.of(newsletter.promises());
        this.archive = new EditionArchive(newsletter.all(Edition.TYPE));
        newsletter.entries().forEach(entry -> entries.put(entry.reference(), entry));
        this.reporting = ReportingEditions.of(newsletter);
        this.byMonth = GroupedEntries.byMonth(newsletter, reporting);
        this.byTopic =
                new GroupedEntries<>(
                        newsletter.entries(), new EntryTopics(newsletter.registers())::of);
        this.others = new OtherEntries(this, byTopic, byMonth);
        this.incidents = new IncidentIndex(this, newsletter.all(Failure.TYPE));
    }

    public Newsletter newsletter() {
        return newsletter;
    }

    public LocalDate today() {
        return today;
    }

    public ZoneId zone() {
        return newsletter.settings().zone();
    }

    public RegisterNames names() {
        return names;
    }

    public SiteFigures figures() {
        return charts.figures();
    }

    public NewsletterCharts charts() {
        return charts;
    }

    public PromiseLineBuilder promiseLines() {
        return promiseLines;
    }

    public PromiseRegister promises() {
        return promises;
    }

    public EditionArchive archive() {
        return archive;
    }

    /** Which edition tells of what. */
    public ReportingEditions reporting() {
        return reporting;
    }

    /** The small incidents, which are no entries. */
    public IncidentIndex incidents() {
        return incidents;
    }

    /** The entries of types that have no place of their own on other pages. */
    public OtherEntries others() {
        return others;
    }

    /** The body of an entry; empty if it has none. */
    public Html story(Entry entry) {
        return stories.getOrDefault(entry.reference(), Html.NONE);
    }

    /** The entry that is meant, or null if there is none. */
    public @Nullable Entry entry(Reference reference) {
        return entries.get(reference);
    }

    /** The link to an entry, or to something in a register; null if there is no such thing. */
    public @Nullable Link link(@Nullable Reference reference) {
        if (reference == null) {
            return null;
        }
        return switch (reference.kind()) {
            case "service" -> names.service(reference.id());
            case "unit" -> names.unit(reference.id());
            case "goal" -> names.goal(reference.id());
            case "capability" -> names.capability(reference.id());
            default -> entries.containsKey(reference) ? linkTo(reference) : null;
        };
    }

    public List<Link> links(List<Reference> references) {
        return references.stream().map(this::link).filter(Objects::nonNull).toList();
    }

    private Link linkTo(Reference reference) {
        Entry entry = Objects.requireNonNull(entries.get(reference), reference::toString);
        return new Link(entry.title(), entry.address());
    }

    /** The edition that reports an entry; null before it appears. */
    public @Nullable Link editionLink(Entry entry) {
        Edition edition = reporting.of(entry);
        return edition == null ? null : link(edition.reference());
    }

    /** What goes into the page of an entry of any type: what it names, and its edition. */
    public PageInputs inputs(Entry entry) {
        return new PageInputs()
                .entry(entry)
                .named(entry.envelope().related())
                .entry(reporting.of(entry));
    }

    /** The entries of a type that the edition of a month tells of. */
    public <E extends Entry> List<E> in(YearMonth month, EntryType<E> type) {
        return byMonth.of(type, month);
    }

    public List<Failure> failuresIn(YearMonth month) {
        return byMonth.of(Failure.TYPE, month);
    }

    public List<Win> winsIn(YearMonth month) {
        return byMonth.of(Win.TYPE, month);
    }

    /** The promises that an edition tells of. */
    public List<Promise> promisesIn(Edition edition) {
        return promises.reportedBetween(archive.reportedUntil(edition), edition.publishOn());
    }

    /** The promises that an edition counts: those it tells of, and those that are not due yet. */
    public List<Promise> promisesCounted(Edition edition) {
        return promises.countedBetween(archive.reportedUntil(edition), edition.publishOn());
    }

    /** The month of an edition in numbers. */
    public Balance balance(Edition edition) {
        return balances.of(edition);
    }

    /** What there is to read about something in a register. */
    public TopicEntries about(Reference topic) {
        return new TopicEntries(
                byTopic.of(Benchmark.TYPE, topic),
                byTopic.of(Failure.TYPE, topic),
                byTopic.of(Win.TYPE, topic),
                others.about(topic));
    }

    /** Every entry that concerns something in a register, type by type. */
    public List<Entry> entriesAbout(Reference topic) {
        return byTopic.of(topic);
    }

    /** The promises of every entry that concerns something in a register. */
    public List<Promise> promisesAbout(Reference topic) {
        return entriesAbout(topic).stream()
                .flatMap(entry -> promises.of(entry.reference()).stream())
                .toList();
    }

    /** A benchmark with all its figures: one and the same, which works out its verdict once. */
    public History history(Benchmark benchmark) {
        return histories.computeIfAbsent(
                benchmark.id(), id -> newsletter.historyOf(benchmark).asOf(today));
    }

    /** The period of the newest figure of an entry; null if it has none. */
    public @Nullable FigurePeriod newestPeriod(Entry entry) {
        Measurement row =
                entry instanceof Benchmark benchmark ? history(benchmark).lastWithValue() : null;
        return row == null ? null : row.period();
    }

    /** How many days after the end of a period an entry's figure is known; 0 if it has none. */
    public int daysUntilKnown(Entry entry) {
        return entry instanceof Benchmark benchmark ? benchmark.availableAfterDays() : 0;
    }

    public FailureCard card(Failure failure) {
        return failureCards.computeIfAbsent(failure.id(), id -> cardAsOf(today, failure));
    }

    /** The card of a failure with its promises as they stood on a day. */
    public FailureCard cardAsOf(LocalDate day, Failure failure) {
        return new FailureCardBuilder(names, promises, promiseLines, zone(), day).card(failure);
    }

    /** The card of an entry as it stood on a day; null if its type has none for a single day. */
    public @Nullable EntryCard cardAsOf(LocalDate day, Entry entry) {
        if (entry instanceof Failure failure) {
            return cardAsOf(day, failure);
        }
        return entry instanceof Win win ? card(win) : null;
    }

    public WinCard card(Win win) {
        WinCardBuilder builder = new WinCardBuilder(names, figures());
        return winCards.computeIfAbsent(win.id(), id -> builder.card(win));
    }

    /** The card of a benchmark with a picture on a line of text. */
    public BenchmarkCard card(Benchmark benchmark) {
        return benchmarkCards.computeIfAbsent(
                benchmark.id(), id -> latest(benchmark, charts.spark(history(benchmark))));
    }

    /** The card of a benchmark with a picture on a time axis that it shares with others. */
    public BenchmarkCard smallMultiple(Benchmark benchmark, @Nullable TimeAxis axis) {
        return latest(benchmark, axis == null ? null : charts.small(history(benchmark), axis));
    }

    private BenchmarkCard latest(Benchmark benchmark, @Nullable Chart picture) {
        return new BenchmarkCardBuilder(charts, today).latest(history(benchmark), picture);
    }
}
