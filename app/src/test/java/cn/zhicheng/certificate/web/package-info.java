@NullMarked
package cn.zhicheng.certificate.web;

import org.jspecify.annotations.NullMarked;
