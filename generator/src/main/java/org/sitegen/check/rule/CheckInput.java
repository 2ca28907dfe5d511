package org.sitegen.check.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.Content;
import org.sitegen.markdown.Prose;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.GroupedEntries;
import org.sitegen.newsletter.Newsletter;
import org.sitegen.newsletter.ReportedIncidents;
import org.sitegen.newsletter.ReportingEditions;
import org.sitegen.newsletter.edition.Edition;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.entry.EntryType;
import org.sitegen.newsletter.failure.Failure;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.promise.PromiseRegister;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.OwnIds;

/** What checks look at: a newsletter as readers see it on a day, looked up from every side. */
public final class CheckInput {

    private final Newsletter newsletter;
    private final Map<Reference, Prose> prose;
    private final LocalDate today;
    private final Set<Reference> unread;
    private final UnaryOperator<String> words;
    private final SortedMap<YearMonth, Edition> editions = new TreeMap<>();
    private final GroupedEntries<YearMonth> byMonth;
    private final ReportedIncidents incidents;
    private final PromiseRegister promises;
    private OwnIds own = OwnIds.UNKNOWN;

    /**
     * @param prose the story of each entry that has one
     * @param unread entries that exist, but of which mistakes leave nothing but the name
     * @param words a text of the theme by its key; empty where the theme does not say it
     */
    public CheckInput(
            Newsletter newsletter,
            Map<Reference, Prose> prose,
            LocalDate today,
            Set<Reference> unread,
            UnaryOperator<String> words) {
        this.newsletter = newsletter;
        this.prose = Map.copyOf(prose);
        this.today = today;
        this.unread = Set.copyOf(unread);
        this.words = words;
        newsletter.all(Edition.TYPE).forEach(edition -> editions.put(edition.month(), edition));
        ReportingEditions reporting = ReportingEditions.of(newsletter);
        this.byMonth = GroupedEntries.byMonth(newsletter, reporting);
        this.incidents = new ReportedIncidents(newsletter, reporting);
        this.promises = PromiseRegister.of(newsletter.promises());
    }

    /** What was read from a content folder. */
    public static CheckInput of(
            Content content,
            Map<Reference, Prose> prose,
            LocalDate today,
            UnaryOperator<String> words) {
        Set<Reference> unread = new HashSet<>();
        for (EntryType<?> type : EntryTypes.ALL) {
            for (String id : content.references().ids(type.name())) {
                Reference reference = new Reference(type.name(), id);
                if (content.references().whyWithheld(reference) == null) {
                    unread.add(reference);
                }
            }
        }
        unread.removeAll(content.bodies().keySet());
        CheckInput input = new CheckInput(content.newsletter(), prose, today, unread, words);
        input.own = content.references().own();
        return input;
    }

    public Newsletter newsletter() {
        return newsletter;
    }

    public LocalDate today() {
        return today;
    }

    /** The ids of which examples are made. */
    public OwnIds own() {
        return own;
    }

    /** A text of the theme in the language of the site; empty where it does not say it. */
    public String word(String key) {
        return words.apply(key);
    }

    public Prose prose(Entry entry) {
        return prose.getOrDefault(entry.reference(), Prose.NONE);
    }

    /** All editions by month, with the months that were skipped for a reason. */
    public SortedMap<YearMonth, Edition> months() {
        return Collections.unmodifiableSortedMap(editions);
    }

    /** The editions that readers can see, oldest first. */
    public List<Edition> editions() {
        return editions.values().stream().filter(edition -> !edition.isSkipped()).toList();
    }

    /** The edition of a month that readers can see, or null. */
    public @Nullable Edition edition(YearMonth month) {
        Edition edition = editions.get(month);
        return edition == null || edition.isSkipped() ? null : edition;
    }

    /** The entries of a type that an edition tells of. */
    public <E extends Entry> List<E> in(Edition edition, EntryType<E> type) {
        return byMonth.of(type, edition.month());
    }

    /** How many more of a type an edition only counts, as they were too small to tell of each. */
    public int countedIn(Edition edition, EntryType<?> type) {
        return type.equals(Failure.TYPE) ? incidents.of(edition).size() : 0;
    }

    /** Whether an entry exists of which nothing else could be read. */
    public boolean isUnread(String kind, String id) {
        return unread.contains(new Reference(kind, id));
    }

    /** Whether there is any entry of a kind of which nothing else could be read. */
    public boolean hasUnread(String kind) {
        return unread.stream().anyMatch(reference -> reference.kind().equals(kind));
    }

    /** The promises of an entry that are still to be kept. */
    public List<Promise> pendingOf(Entry entry) {
        return promises.pendingOf(entry.reference(), today);
    }

    /** The promises of an entry that are late. */
    public List<Promise> lateOf(Entry entry) {
        return promises.lateOf(entry.reference(), today);
    }

    /** Every entry. */
    public List<Entry> entries() {
        return newsletter.entries();
    }

    /** The number that holds for a check. */
    public long limit(ThresholdCheck check) {
        return Thresholds.of(check, newsletter.settings());
    }
}
