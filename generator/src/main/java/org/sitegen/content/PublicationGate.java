package org.sitegen.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.content.field.ReferenceUse;
import org.sitegen.content.file.ContentRequest;
import org.sitegen.content.media.MediaFolder;
import org.sitegen.finding.EntryCounts;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;
import org.sitegen.finding.Withheld;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.incident.SmallIncident;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.RecordLocations;

/** Decides of each entry whether it is published, withheld or has failed. */
final class PublicationGate {

    private final ContentRequest request;
    private final Findings findings;
    private final ReferenceIndex index;
    private final ReferenceCheck check;
    private final List<ReadEntry> published = new ArrayList<>();
    private final List<ReadEntry> failed = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final List<Body> unpublished = new ArrayList<>();

    PublicationGate(ContentRequest request, Findings findings, ReferenceIndex index) {
        this.request = request;
        this.findings = findings;
        this.index = index;
        this.check = new ReferenceCheck(index, request::name);
    }

    void decide(List<ReadEntry> read) {
        List<ReadEntry> distinct = distinct(read);
        distinct.forEach(this::withhold);
        distinct.forEach(one -> decide(one, index.whyWithheld(one.reference())));
    }

    private List<ReadEntry> distinct(List<ReadEntry> read) {
        Map<Reference, ReadEntry> first = new LinkedHashMap<>();
        for (ReadEntry one : read) {
            addNameable(one);
            if (one.files().id() == null) {
                index.spoil(one.reference().kind());
            }
            ReadEntry other = first.putIfAbsent(one.reference(), one);
            if (other != null) {
                FileNames.reportSameId(one, other, findings);
                failed.add(one);
            }
        }
        return List.copyOf(first.values());
    }

    /** Nothing can lead to a month that was skipped. */
    private void addNameable(ReadEntry one) {
        Entry entry = one.entry();
        if (entry == null || entry.hasPage()) {
            index.add(one.reference());
        }
    }

    private void withhold(ReadEntry one) {
        Entry entry = one.entry();
        String reason = entry == null ? null : reason(entry);
        if (reason != null) {
            index.withhold(one.reference(), reason);
        }
    }

    private @Nullable String reason(Entry entry) {
        if (entry.envelope().draft() && !request.drafts()) {
            return ReferenceIndex.DRAFT;
        }
        LocalDate from = entry.publicFrom();
        return from != null && from.isAfter(request.today()) && !request.future()
                ? "from " + from + " on"
                : null;
    }

    private void decide(ReadEntry one, @Nullable String reason) {
        boolean unfinished = one.isDraft() && !request.drafts();
        List<Finding> found = check.of(one.references(), reason == null, one.reference());
        found.forEach(each -> findings.add(unfinished ? each.asNotice() : each));
        boolean bad = !unfinished && (one.hasErrors() || hasErrors(found));
        if (bad) {
            failed.add(one);
            unpublished.add(one.body());
        } else if (reason != null) {
            withheld.add(new Withheld(one.context().file().path(), reason));
            addFuture(one, unfinished);
        } else {
            published.add(one);
        }
    }

    /** A mistake in a story of tomorrow would stop the build of tomorrow; a draft may have some. */
    private void addFuture(ReadEntry one, boolean unfinished) {
        if (!unfinished) {
            unpublished.add(one.body());
        }
    }

    private static boolean hasErrors(List<Finding> found) {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Checks what is named outside of entries. */
    void checkOthers(List<ReferenceUse> named) {
        check.of(named, true, null).forEach(findings::add);
    }

    Content content(
            SiteSettings settings,
            Registers registers,
            List<SmallIncident> incidents,
            RecordLocations others,
            MediaFolder media) {
        Map<Reference, Body> bodies = new HashMap<>();
        published.forEach(one -> bodies.put(one.reference(), one.body()));
        int read = published.size() + failed.size() + withheld.size();
        return new Content(
                NewsletterBuilder.newsletter(settings, registers, published, others)
                        .withIncidents(incidents),
                bodies,
                unpublished,
                NewsletterBuilder.entries(failed),
                new EntryCounts(read, published.size(), failed.size(), withheld),
                index,
                media);
    }
}
