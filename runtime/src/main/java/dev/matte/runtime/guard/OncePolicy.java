package dev.matte.runtime.guard;

import java.time.Duration;

/**
 * How a tool is kept from doing the same thing twice when its caller tries again.
 *
 * @param window how long a call is remembered after it has ended; more than zero
 * @param keyRequired whether callers have to send a key; if not, the same caller, tool and
 *     arguments within the window are the same call
 * @param repeatable whether another owner may carry the call out when its first one was lost; the
 *     tool then has to hold its effect against {@code CallContext.fence()}
 */
public record OncePolicy(Duration window, boolean keyRequired, boolean repeatable) {}
