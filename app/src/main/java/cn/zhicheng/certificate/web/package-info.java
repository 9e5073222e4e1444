/** Pages of bureaus, holders and the public. */
@NullMarked
package cn.zhicheng.certificate.web;

import org.jspecify.annotations.NullMarked;
