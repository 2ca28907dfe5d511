package org.sitegen.site.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.EntryTypes;
import org.sitegen.newsletter.benchmark.Benchmark;
import org.sitegen.newsletter.entry.Entry;
import org.sitegen.newsletter.register.Register;
import org.sitegen.newsletter.register.Registers;
import org.sitegen.newsletter.value.Address;
import org.sitegen.newsletter.value.Reference;
import org.sitegen.site.Page;
import org.sitegen.site.PlannedPage;

/**
 * A page lists all that it is made of: whatever changes in the newsletter, a page that is another
 * one then had it among its inputs, or has it now.
 */
class PageInputsTest {

    private static DemoPlan demo() {
        try {
            return DemoPlan.read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final DemoPlan DEMO = demo();
    private static final Pages PAGES = Pages.of(DEMO.site());

    /** Every page by its address, planned and made. */
    private record Pages(Map<Address, PlannedPage<?>> planned, Map<Address, Page> made) {

        static Pages of(Site site) {
            Map<Address, PlannedPage<?>> planned = new TreeMap<>();
            Map<Address, Page> made = new TreeMap<>();
            site.pages().forEach(page -> planned.put(page.address(), page));
            planned.forEach((address, page) -> made.put(address, page.make()));
            return new Pages(planned, made);
        }

        /** The addresses of pages that are others, or are not there. */
        Set<Address> differingFrom(Pages others) {
            Set<Address> all = new TreeSet<>(made.keySet());
            all.addAll(others.made.keySet());
            all.removeIf(page -> Objects.equals(made.get(page), others.made.get(page)));
            return all;
        }

        boolean lists(Address address, Reference thing) {
            PlannedPage<?> page = planned.get(address);
            return page != null && page.inputs().contains(thing);
        }
    }

    /** Every seventh entry, and so some of each type. */
    private static List<Entry> some() {
        List<Entry> entries = DEMO.newsletter().entries();
        return IntStream.range(0, entries.size())
                .filter(i -> i % 7 == 0)
                .mapToObj(entries::get)
                .toList();
    }

    private static void assertListed(Reference thing, DemoPlan changed) {
        Pages now = Pages.of(changed.site());
        Set<Address> differing = PAGES.differingFrom(now);

        assertThat(differing).as("pages that tell of " + thing).isNotEmpty();
        assertThat(differing)
                .as("pages made of " + thing)
                .allMatch(page -> PAGES.lists(page, thing) || now.lists(page, thing));
    }

    @Test
    void someOfEachTypeAreChanged() {
        assertThat(some()).extracting(Entry::type).containsAll(EntryTypes.ALL);
    }

    @Test
    void pagesListWhatTheyTellOf() {
        some().forEach(entry -> assertListed(entry.reference(), DEMO.inOtherWords(entry)));
    }

    @Test
    void pagesListWhatTheyWouldNotBeWithout() {
        some().forEach(entry -> assertListed(entry.reference(), DEMO.without(entry)));
    }

    @Test
    void pagesListWhatComesToThemOrGoes() {
        some().stream()
                .filter(entry -> entry.type().isDated())
                .forEach(entry -> assertListed(entry.reference(), DEMO.moreThanAYearBefore(entry)));
    }

    @Test
    void pagesListWhoseFiguresTheyShow() {
        DEMO.newsletter()
                .all(Benchmark.TYPE)
                .forEach(one -> assertListed(one.reference(), DEMO.withoutNewestFigure(one)));
    }

    @Test
    void pagesListWhatTheyTellOfRegisters() {
        Registers registers = DEMO.newsletter().registers();
        assertListed(
                reference("service", registers.services()),
                changed("services", registers.services(), "whatItIsFor"));
        assertListed(
                reference("service", registers.services()),
                changed("services", registers.services(), "hours"));
        assertListed(
                reference("goal", registers.goals()),
                changed("goals", registers.goals(), "measure"));
        assertListed(
                reference("goal", registers.goals()),
                changed("goals", registers.goals(), "ownerUnit"));
        assertListed(
                reference("capability", registers.capabilities()),
                changed("capabilities", registers.capabilities(), "because"));
    }

    private static Reference reference(String kind, Register<?> register) {
        return new Reference(kind, register.byId().keySet().iterator().next());
    }

    /** The newsletter with another text in the first thing of a register. */
    private static <T> DemoPlan changed(String name, Register<T> register, String part) {
        Map<String, T> things = new LinkedHashMap<>(register.byId());
        String first = things.keySet().iterator().next();
        things.computeIfPresent(first, (id, thing) -> RecordPart.with(thing, part, "otherwise"));
        return DEMO.with(
                RecordPart.with(DEMO.newsletter().registers(), name, new Register<>(things)));
    }
}
