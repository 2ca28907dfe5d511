package org.sitegen.site;

import java.util.List;

/** Every part of the site; a new one is a class and a line here. */
final class Sections {

    static final List<Section> ALL =
            List.of(
                    new HomeSection(),
                    new EditionsSection(),
                    new FailuresSection(),
                    new BenchmarksSection(),
                    new WinsSection(),
                    new RequestSection(),
                    new PromisesSection(),
                    new ServicesSection(),
                    new GoalsSection(),
                    new UnitsSection(),
                    new StandingSection());

    private Sections() {}
}
