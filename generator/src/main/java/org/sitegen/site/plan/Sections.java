package org.sitegen.site.plan;

import java.util.List;
import org.sitegen.site.benchmark.BenchmarkSection;
import org.sitegen.site.edition.EditionSection;
import org.sitegen.site.failure.FailureSection;
import org.sitegen.site.home.HomeSection;
import org.sitegen.site.index.Section;
import org.sitegen.site.promise.PromiseSection;
import org.sitegen.site.reference.ReferencePagesSection;
import org.sitegen.site.register.GoalSection;
import org.sitegen.site.register.ServiceSection;
import org.sitegen.site.register.UnitSection;
import org.sitegen.site.request.RequestSection;
import org.sitegen.site.win.WinSection;

/** Every part of the site; a new one is a class and a line here. */
final class Sections {

    static final List<Section> ALL =
            List.of(
                    new HomeSection(),
                    new EditionSection(),
                    new FailureSection(),
                    new BenchmarkSection(),
                    new WinSection(),
                    new RequestSection(),
                    new PromiseSection(),
                    new ServiceSection(),
                    new GoalSection(),
                    new UnitSection(),
                    new ReferencePagesSection());

    private Sections() {}
}
