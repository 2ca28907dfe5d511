package org.sitegen.newsletter.request;

/**
 * How far a request has come. The order is that of its life up to delivered; after that stand the
 * ways in which it can end without being done.
 */
public enum RequestStatus {
    RECEIVED,
    TRIAGED,
    ANSWERED,
    AGREED,
    IN_PROGRESS,
    DELIVERED,
    NOT_NOW,
    DECLINED,
    WITHDRAWN;

    /** Whether something is still to come, from IT or from those who asked. */
    public boolean isOpen() {
        return compareTo(IN_PROGRESS) <= 0;
    }

    /** Whether IT has said what it will take. One that was withdrawn may never have been told. */
    public boolean isAnswered() {
        return compareTo(ANSWERED) >= 0 && this != WITHDRAWN;
    }

    /** Whether it was decided what becomes of it. */
    public boolean isDecided() {
        return compareTo(AGREED) >= 0 && this != WITHDRAWN;
    }

    /** Whether it was decided to do it. */
    public boolean isAgreed() {
        return this == AGREED || this == IN_PROGRESS || this == DELIVERED;
    }
}
