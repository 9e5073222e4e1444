/**
 * Fetches hours of public courses from the training-hours service over HTTP (FAQ-P21, P24). Asks
 * first and writes afterwards: nothing outside the database happens inside a transaction.
 */
@NullMarked
package cn.zhicheng.achievement.training;

import org.jspecify.annotations.NullMarked;
