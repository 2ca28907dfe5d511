package org.sitegen.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.sitegen.BuildAction;
import org.sitegen.SiteGenerator;

/**
 * Checks the newsletter: finds all that build would find, and leaves the site as it is; made for
 * pull requests.
 *
 * @since 1.0.0
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        aggregator = true,
        requiresProject = false,
        threadSafe = true)
public final class CheckMojo extends NewsletterMojo {

    /** The goal as Maven makes it. */
    public CheckMojo() {
        this(new SiteGenerator()::check);
    }

    CheckMojo(BuildAction goal) {
        super(goal);
    }
}
