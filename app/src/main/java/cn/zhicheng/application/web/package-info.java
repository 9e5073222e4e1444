/** Pages of the applicant: plans, choice, commitment, application, flow. */
@NullMarked
package cn.zhicheng.application.web;

import org.jspecify.annotations.NullMarked;
