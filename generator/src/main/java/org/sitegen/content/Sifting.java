package org.sitegen.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.Account;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Findings;
import org.sitegen.finding.Severity;
import org.sitegen.finding.Withheld;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.settings.SiteSettings;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.schema.Locations;

/** Decides of each entry whether it is published, withheld or has failed. */
final class Sifting {

    private final ContentRequest request;
    private final Findings findings;
    private final KnownThings things;
    private final MentionCheck mentions;
    private final List<ReadEntry> published = new ArrayList<>();
    private final List<ReadEntry> failed = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final List<Body> unpublished = new ArrayList<>();

    Sifting(ContentRequest request, Findings findings, KnownThings things) {
        this.request = request;
        this.findings = findings;
        this.things = things;
        this.mentions = new MentionCheck(things, request::name);
    }

    void sift(List<ReadEntry> read) {
        List<ReadEntry> distinct = distinct(read);
        distinct.forEach(this::withhold);
        distinct.forEach(one -> sift(one, things.whyWithheld(one.reference())));
    }

    private List<ReadEntry> distinct(List<ReadEntry> read) {
        Map<Reference, ReadEntry> first = new LinkedHashMap<>();
        for (ReadEntry one : read) {
            things.add(one.reference());
            if (one.files().id() == null) {
                things.spoil(one.reference().kind());
            }
            ReadEntry other = first.putIfAbsent(one.reference(), one);
            if (other != null) {
                FileNames.tellSameId(one, other, findings);
                failed.add(one);
            }
        }
        return List.copyOf(first.values());
    }

    private void withhold(ReadEntry one) {
        Entry entry = one.entry();
        String reason = entry == null ? null : reason(entry);
        if (reason != null) {
            things.withhold(one.reference(), reason);
        }
    }

    private @Nullable String reason(Entry entry) {
        if (entry.envelope().draft() && !request.drafts()) {
            return KnownThings.DRAFT;
        }
        LocalDate from = entry.publicFrom();
        return from != null && from.isAfter(request.today()) && !request.future()
                ? "from " + from + " on"
                : null;
    }

    private void sift(ReadEntry one, @Nullable String reason) {
        boolean unfinished = one.isDraft() && !request.drafts();
        List<Finding> found = mentions.check(one.mentions(), reason == null);
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
    void checkOthers(List<Mention> named) {
        mentions.check(named, true).forEach(findings::add);
    }

    Content content(
            SiteSettings settings, Registers registers, Locations others, MediaFolder media) {
        Map<Reference, Body> bodies = new HashMap<>();
        published.forEach(one -> bodies.put(one.reference(), one.body()));
        int read = published.size() + failed.size() + withheld.size();
        return new Content(
                Shelves.newsletter(settings, registers, published, others),
                bodies,
                unpublished,
                Shelves.entries(failed),
                new Account(read, published.size(), failed.size(), withheld),
                things,
                media);
    }
}
