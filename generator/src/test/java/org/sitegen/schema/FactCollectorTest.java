package org.sitegen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitegen.newsletter.value.Types;

class FactCollectorTest {

    private record Job(String id, String text, Span span, String note) {}

    private record Span(int from, int to) {}

    private record Plan(List<Job> jobs, List<String> places, Map<String, Span> weeks) {}

    private static final Schema<Span> SPAN =
            Schema.of("a span", Span.class)
                    .with(
                            Field.of("from", Types.COUNT, Span::from, "Its beginning."),
                            Field.of("to", Types.COUNT, Span::to, "Its end."));

    private static final Field<Job, String> ID =
            Field.of("id", Types.TEXT, Job::id, "Its name.").protectedFact();

    private static final Schema<Job> JOB =
            Schema.of("a job", Job.class)
                    .with(
                            ID,
                            Field.of("text", Types.TEXT, Job::text, "What it is.").kept(),
                            Field.of("span", Types.record(SPAN), Job::span, "When.")
                                    .protectedFact(),
                            Field.of("note", Types.TEXT, Job::note, "What else."))
                    .identifiedBy(Identity.id(ID));

    private static final Schema<Plan> PLAN =
            Schema.of("a plan", Plan.class)
                    .with(
                            Field.of(
                                            "jobs",
                                            Types.listOf(Types.record(JOB)),
                                            Plan::jobs,
                                            "What is to be done.")
                                    .protectedFact(),
                            Field.of("places", Types.listOf(Types.TEXT), Plan::places, "Where.")
                                    .protectedFact(),
                            Field.of("weeks", Types.mapOf(Types.record(SPAN)), Plan::weeks, "When.")
                                    .protectedFact());

    @Test
    void itemsAreToldByTheirIdentity() {
        assertThat(paths(plan(job("a1"), job("a2"))))
                .containsExactly(
                        "jobs[a1].id = a1",
                        "jobs[a1].text = Dig",
                        "jobs[a1].span.from = 1",
                        "jobs[a1].span.to = 2",
                        "jobs[a2].id = a2",
                        "jobs[a2].text = Dig",
                        "jobs[a2].span.from = 1",
                        "jobs[a2].span.to = 2");
    }

    @Test
    void itemsOfTheSameIdentityAreCounted() {
        assertThat(paths(plan(job("a1"), job("a1"))))
                .contains("jobs[a1].id = a1", "jobs[a1#2].id = a1");
    }

    @Test
    void recordThatMarksNothingIsHeldToAsAWhole() {
        List<Fact> facts = FactCollector.of(PLAN, plan(job("a1")));

        assertThat(facts)
                .contains(
                        new Fact("jobs[a1].span.to", "2", Standing.PROTECTED),
                        new Fact("jobs[a1].text", "Dig", Standing.KEPT));
    }

    @Test
    void whatIsNotMarkedIsFree() {
        assertThat(paths(plan(job("a1")))).noneMatch(path -> path.contains("note"));
    }

    @Test
    void listOfSingleValuesIsOneFactAndAnEmptyOneNone() {
        Plan plan = new Plan(List.of(), List.of("here", "there"), Map.of());

        assertThat(paths(plan)).containsExactly("places = [\"here\", \"there\"]");
        assertThat(paths(new Plan(List.of(), List.of(), Map.of()))).isEmpty();
    }

    @Test
    void valuesOfMapsAreToldByTheirKeys() {
        Map<String, Span> weeks = new LinkedHashMap<>();
        weeks.put("first", new Span(1, 7));

        assertThat(paths(new Plan(List.of(), List.of(), weeks)))
                .containsExactly("weeks[first].from = 1", "weeks[first].to = 7");
    }

    private static List<String> paths(Plan plan) {
        return FactCollector.of(PLAN, plan).stream()
                .map(fact -> fact.path() + " = " + fact.value())
                .toList();
    }

    private static Plan plan(Job... jobs) {
        return new Plan(List.of(jobs), List.of(), Map.of());
    }

    private static Job job(String id) {
        return new Job(id, "Dig", new Span(1, 2), "In the rain");
    }
}
