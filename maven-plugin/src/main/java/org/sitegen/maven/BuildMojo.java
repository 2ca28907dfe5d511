package org.sitegen.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.sitegen.BuildAction;
import org.sitegen.SiteGenerator;

/**
 * Builds the newsletter: what stands in the content folder becomes a finished site in
 * target/newsletter, or stays as it was when something has to be put right first.
 *
 * @since 1.0.0
 */
@Mojo(
        name = "build",
        defaultPhase = LifecyclePhase.PACKAGE,
        aggregator = true,
        requiresProject = false,
        threadSafe = true)
public final class BuildMojo extends NewsletterMojo {

    /** The goal as Maven makes it. */
    public BuildMojo() {
        this(new SiteGenerator()::build);
    }

    BuildMojo(BuildAction goal) {
        super(goal);
    }
}
