package org.sitegen.site.request;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitegen.chart.Chart;
import org.sitegen.chart.ChartHeading;
import org.sitegen.chart.ChartWords;
import org.sitegen.chart.bar.StepsChart;
import org.sitegen.newsletter.entry.Envelope;
import org.sitegen.newsletter.promise.Promise;
import org.sitegen.newsletter.request.Answer;
import org.sitegen.newsletter.request.Question;
import org.sitegen.newsletter.request.Request;
import org.sitegen.newsletter.request.TimeSpan;
import org.sitegen.newsletter.request.WorkStep;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.card.PromiseLine;
import org.sitegen.site.card.RegisterNames;
import org.sitegen.site.index.SiteIndex;
import org.sitegen.text.Kebab;

/** Makes the page of a request. */
final class RequestPageBuilder {

    private final SiteIndex index;
    private final RequestCardBuilder cards;

    RequestPageBuilder(SiteIndex index, RequestCardBuilder cards) {
        this.index = index;
        this.cards = cards;
    }

    PlannedPage<RequestPage> planned(Request request) {
        PageInputs inputs = index.inputs(request);
        return PlannedPage.of(request, RequestPage.class, inputs.all(), () -> page(request));
    }

    private RequestPage page(Request request) {
        Envelope envelope = request.envelope();
        RegisterNames names = index.names();
        return new RequestPage(
                request,
                cards.card(request),
                names.roleOrNull(request.businessLead()),
                steps(request),
                firstPhase(request),
                request.questions().stream().map(this::line).toList(),
                request.decision() == null ? null : names.role(request.decision().byRole()),
                new RequestHistory(names).of(request),
                names.goal(envelope.goal()),
                names.services(envelope.services()),
                names.capabilities(envelope.capabilities()),
                index.story(request),
                index.links(envelope.related()),
                index.editionLink(request));
    }

    private RequestPage.QuestionLine line(Question question) {
        return new RequestPage.QuestionLine(
                question.question(),
                question.whyItMatters(),
                index.names().unit(question.askedOf()),
                question.askedOn(),
                question.answeredOn(),
                question.answer());
    }

    private @Nullable PromiseLine firstPhase(Request request) {
        Promise promise = request.promise();
        return promise == null ? null : index.promiseLines().line(promise, index.today());
    }

    private @Nullable Chart steps(Request request) {
        Answer answer = request.answer();
        if (answer == null) {
            return null;
        }
        ChartWords words = index.charts().words();
        String id = "steps-" + request.id().toLowerCase(Locale.ROOT);
        String title = words.word("request.takes-in-all", print(answer.takes(), words));
        List<StepsChart.Step> steps =
                answer.steps().stream().map(step -> step(step, words)).toList();
        return new StepsChart(new ChartHeading(id, title, ""), steps).draw(words);
    }

    private static StepsChart.Step step(WorkStep step, ChartWords words) {
        String who = step.who() == null ? "" : step.who();
        return new StepsChart.Step(
                step.step(), who, step.takes().workingDays(), print(step.takes(), words));
    }

    private static String print(TimeSpan span, ChartWords words) {
        String form = span.count() == 1 ? ".one" : ".other";
        return words.word("span." + Kebab.of(span.unit()) + form, words.number(span.count(), 0));
    }
}
