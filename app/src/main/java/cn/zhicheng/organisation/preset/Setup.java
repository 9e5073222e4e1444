package cn.zhicheng.organisation.preset;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first accounts of a fresh installation, told by its environment; all others are asked for and
 * created on the platform.
 *
 * @param password initial one of both accounts, to be changed at their first sign-on; empty: none
 *     are made
 * @param operator login name of the first account of operations
 * @param bureau login name of the province's human-resources authority
 * @param bureauName its name, as on the seal
 */
@ConfigurationProperties("zhicheng.setup")
record Setup(
    @DefaultValue("") String password,
    @DefaultValue("operator") String operator,
    @DefaultValue("bureau-340000") String bureau,
    @DefaultValue("安徽省人力资源和社会保障厅") String bureauName) {}
