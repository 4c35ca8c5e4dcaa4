/**
 * What is remembered of calls that are to happen once: who carries one out, and how it ended. Such
 * calls come again when an answer was lost; a store tells them from new ones.
 */
@NullMarked
package dev.matte.runtime.once;

import org.jspecify.annotations.NullMarked;
