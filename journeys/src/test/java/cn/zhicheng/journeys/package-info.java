/**
 * The product as people use it: real browser, real start script, nothing of the product imported.
 */
@NullMarked
package cn.zhicheng.journeys;

import org.jspecify.annotations.NullMarked;
