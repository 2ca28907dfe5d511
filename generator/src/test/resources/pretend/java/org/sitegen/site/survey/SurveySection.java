package org.sitegen.site.survey;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.survey.Survey;
import org.sitegen.site.Link;
import org.sitegen.site.PageInputs;
import org.sitegen.site.PlannedPage;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The surveys: a list, and a page for each. */
public final class SurveySection implements Section {

    @Override
    public List<PlannedPage<?>> pages(SiteIndex index) {
        List<Survey> surveys = index.newsletter().all(Survey.TYPE);
        List<PlannedPage<?>> pages = new ArrayList<>();
        for (Survey survey : surveys) {
            pages.add(
                    PlannedPage.of(
                            survey,
                            SurveyPage.class,
                            index.inputs(survey).all(),
                            () -> new SurveyPage(survey, survey.title())));
        }
        pages.add(
                new PlannedPage<>(
                        Survey.TYPE.list(),
                        "surveys",
                        SurveyIndexPage.class,
                        PageInputs.of(surveys).all(),
                        () -> list(surveys)));
        return pages;
    }

    private static SurveyIndexPage list(List<Survey> surveys) {
        return new SurveyIndexPage(
                surveys.stream()
                        .map(survey -> new Link(survey.title(), survey.address()))
                        .toList());
    }
}
