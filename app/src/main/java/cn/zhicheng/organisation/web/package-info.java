/** Pages of the organisation module. */
@NullMarked
package cn.zhicheng.organisation.web;

import org.jspecify.annotations.NullMarked;
