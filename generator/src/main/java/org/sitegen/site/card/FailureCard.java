package org.sitegen.site.card;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.failure.FailureEnding;
import org.sitegen.newsletter.failure.FailureKind;
import org.sitegen.newsletter.failure.FailureSeverity;
import org.sitegen.newsletter.failure.FailureStatus;
import org.sitegen.newsletter.impact.People;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;

/**
 * A failure on a list.
 *
 * @param address its page
 * @param id its id
 * @param title what it is called
 * @param summary the same in a few plain words
 * @param date the day it belongs to
 * @param severity how bad it was
 * @param status how far it has come
 * @param kind what it was that went wrong
 * @param started when it began
 * @param minutes how long it lasted, or null while it goes on
 * @param ongoing whether it goes on
 * @param parts how often it came and went; 0 if it lasted without a break
 * @param ending what its end is called: {@code worked-again}, {@code caught}
 * @param people how many people were hit
 * @param whatItMeant what it meant for them
 * @param units the units hit; empty if all were
 * @param allUnits whether every unit was hit
 * @param services the services concerned
 * @param next the next dated step, or null if there is none
 * @param actions how many actions it has
 * @param droppedActions how many of them were dropped
 * @param openActions how many of its actions are open
 * @param lateActions how many of those are late
 */
public record FailureCard(
        Address address,
        String id,
        String title,
        String summary,
        LocalDate date,
        FailureSeverity severity,
        FailureStatus status,
        FailureKind kind,
        ZonedDateTime started,
        @Nullable Long minutes,
        boolean ongoing,
        int parts,
        FailureEnding ending,
        People people,
        String whatItMeant,
        List<Link> units,
        boolean allUnits,
        List<Link> services,
        @Nullable PromiseLine next,
        int actions,
        int droppedActions,
        int openActions,
        int lateActions)
        implements EntryCard {}
