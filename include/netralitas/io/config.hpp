// SPDX-License-Identifier: Apache-2.0
//
// What netralitas::io exports. Everything else of it is hidden.
#ifndef NETRALITAS_IO_CONFIG_HPP
#define NETRALITAS_IO_CONFIG_HPP

#include <netralitas/config.hpp>

#if defined(NETRALITAS_IO_STATIC_DEFINE)
#  define NETRALITAS_IO_EXPORT
#elif defined(_WIN32)
#  if defined(netralitas_io_EXPORTS)
#    define NETRALITAS_IO_EXPORT __declspec(dllexport)
#  else
#    define NETRALITAS_IO_EXPORT __declspec(dllimport)
#  endif
#else
#  define NETRALITAS_IO_EXPORT __attribute__((visibility("default")))
#endif

#endif
