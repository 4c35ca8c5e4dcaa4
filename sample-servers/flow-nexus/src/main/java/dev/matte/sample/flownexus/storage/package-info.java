/**
 * Files that callers keep: contents and names alike are rows of the store, so that no name leads
 * anywhere on the machine.
 */
@NullMarked
package dev.matte.sample.flownexus.storage;

import org.jspecify.annotations.NullMarked;
