package dev.matte.runtime.once;

import java.time.Duration;

/**
 * A call that is to happen once, as somebody asks to carry it out.
 *
 * @param key what two calls have in common only if they are the same: the tool's name, a colon, and
 *     43 letters, digits, hyphens and underscores
 * @param arguments what two calls have in common only if their arguments are the same
 * @param window how long the call is remembered after it has ended; ten years at most
 * @param repeatable whether another owner may carry it out when its first one was lost
 */
public record OnceClaim(String key, String arguments, Duration window, boolean repeatable) {}
