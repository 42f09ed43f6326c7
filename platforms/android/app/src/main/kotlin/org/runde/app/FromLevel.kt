package org.runde.app

/**
 * What is marked so is called only behind a look at the phone's level: the check that everything else
 * exists from the least level on passes it over.
 */
@Retention(AnnotationRetention.BINARY)
@Target(AnnotationTarget.FUNCTION, AnnotationTarget.CLASS)
annotation class FromLevel(
    val level: Int,
)
