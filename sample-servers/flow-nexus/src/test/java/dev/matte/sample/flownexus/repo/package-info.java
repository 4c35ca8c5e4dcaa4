/** Repositories made for the purpose, and what is found in them. */
@NullMarked
package dev.matte.sample.flownexus.repo;

import org.jspecify.annotations.NullMarked;
