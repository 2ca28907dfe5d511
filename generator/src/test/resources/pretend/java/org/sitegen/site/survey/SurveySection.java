package org.sitegen.site.survey;

import java.util.ArrayList;
import java.util.List;
import org.sitegen.newsletter.survey.Survey;
import org.sitegen.site.Link;
import org.sitegen.site.Page;
import org.sitegen.site.index.Section;
import org.sitegen.site.index.SiteIndex;

/** The surveys: a list, and a page for each. */
public final class SurveySection implements Section {

    @Override
    public List<Page> pages(SiteIndex index) {
        List<Page> pages = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (Survey survey : index.newsletter().all(Survey.TYPE)) {
            pages.add(new SurveyPage(survey, survey.title()));
            links.add(new Link(survey.title(), survey.address()));
        }
        pages.add(new SurveyIndexPage(links));
        return pages;
    }
}
