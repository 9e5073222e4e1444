/** Pages of the person module: registration, 个人中心, 人员注册审核. */
@NullMarked
package cn.zhicheng.person.web;

import org.jspecify.annotations.NullMarked;
