/**
 * What changes while a server runs, on its way to those who want to hear of it.
 *
 * <p>A change reaches the host through a {@link dev.matte.runtime.binding.ChangeBus}, the host's
 * {@link dev.matte.runtime.change.Announcements} hand it to every listener, and each listener has a
 * {@link dev.matte.runtime.change.Delivery} in which equal messages are one while they wait.
 */
@NullMarked
package dev.matte.runtime.change;

import org.jspecify.annotations.NullMarked;
