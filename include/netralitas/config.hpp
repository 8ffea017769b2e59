// SPDX-License-Identifier: Apache-2.0
//
// What the library exports. Everything else is hidden, in the shared and in the static build.
#ifndef NETRALITAS_CONFIG_HPP
#define NETRALITAS_CONFIG_HPP

#if defined(NETRALITAS_STATIC_DEFINE)
#  define NETRALITAS_EXPORT
#elif defined(_WIN32)
#  if defined(netralitas_EXPORTS)
#    define NETRALITAS_EXPORT __declspec(dllexport)
#  else
#    define NETRALITAS_EXPORT __declspec(dllimport)
#  endif
#else
#  define NETRALITAS_EXPORT __attribute__((visibility("default")))
#endif

#endif
