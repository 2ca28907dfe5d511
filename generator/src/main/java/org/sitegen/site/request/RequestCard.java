package org.sitegen.site.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitegen.newsletter.request.RequestClass;
import org.sitegen.newsletter.request.RequestClock;
import org.sitegen.newsletter.request.RequestStatus;
import org.sitegen.newsletter.request.Resolution;
import org.sitegen.newsletter.request.TimeSpan;
import org.sitegen.newsletter.request.WaitsOn;
import org.sitegen.newsletter.value.Address;
import org.sitegen.site.Link;

/**
 * A request on a list, as of the day of the site.
 *
 * @param address its page
 * @param id its id
 * @param title what it is called
 * @param summary the same in a few plain words
 * @param date the day it belongs to
 * @param askedBy the unit that asks; null if the register does not know it
 * @param askedOn when it asked
 * @param status how far it has come
 * @param turn when it gets its turn; null before it was triaged
 * @param waitsOn for whom it waits
 * @param waitsFor the units that it waits for, where it does
 * @param clock for how many working days it waited for whom
 * @param takes how long all its steps take; null before it is answered
 * @param decisionNeededBy by when those who asked should decide; null unless that is still to come
 * @param decisionLate whether that day has passed without one
 * @param firstBy the date in force for the first phase; null unless that is still to come
 * @param decided what was decided; null before it was
 * @param because why it was decided so
 * @param endedOn when it was delivered, put off, declined or withdrawn; null while it is open
 * @param units the units concerned; empty if all are
 * @param allUnits whether every unit is concerned
 */
public record RequestCard(
        Address address,
        String id,
        String title,
        String summary,
        LocalDate date,
        @Nullable Link askedBy,
        LocalDate askedOn,
        RequestStatus status,
        @Nullable RequestClass turn,
        WaitsOn waitsOn,
        List<Link> waitsFor,
        RequestClock clock,
        @Nullable TimeSpan takes,
        @Nullable LocalDate decisionNeededBy,
        boolean decisionLate,
        @Nullable LocalDate firstBy,
        @Nullable Resolution decided,
        @Nullable String because,
        @Nullable LocalDate endedOn,
        List<Link> units,
        boolean allUnits) {}
