/**
 * Tools that come and go while a host serves: what they are, and who answers to them. They share
 * listing, calls, limits and the form of problems with generated tools.
 */
@NullMarked
package dev.matte.runtime.tool;

import org.jspecify.annotations.NullMarked;
