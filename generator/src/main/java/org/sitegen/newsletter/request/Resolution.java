package org.sitegen.newsletter.request;

/** What was decided about a request. */
public enum Resolution {
    AGREED,
    AGREED_IN_PHASES,
    NOT_NOW,
    DECLINED;

    /** Whether it will be done, in one piece or several. */
    public boolean isAgreed() {
        return this == AGREED || this == AGREED_IN_PHASES;
    }

    /** Whether it is what a status says. */
    boolean fits(RequestStatus status) {
        return isAgreed() ? status.isAgreed() : name().equals(status.name());
    }
}
