/**
 * Guards that ration: how often something may be called, and how many calls may run at once. What
 * is counted lies in this process, or in a store that several servers share.
 */
@NullMarked
package dev.matte.runtime.limit;

import org.jspecify.annotations.NullMarked;
